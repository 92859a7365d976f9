/**
 * Given names that are common in England and Wales and are hardly ever something else: no months, virtues, flowers,
 * places or words of the law (May, Grace, Holly, Chelsea, Bill). A name that is missing here is found only beside what
 * tells that it is one.
 */
export const givenNames: readonly string[] = [
  ..."Aaron Abdul Abdullah Abigail Adam Adele Adrian Agnes Ahmed Aiden Aidan Aisha Alan Alastair Albert Alex Alexander Alexandra Alfie Alfred Ali Alice Alisha Alison Allan Amanda Amelia Amir Amy Andrea Andrew Andrzej Andy Aneurin Angela Angharad Angus Anita Ann Anna Anne Annette Anthony Antony Archie Arthur Arjun Ashley Audrey Ava Ayesha".split(
    " ",
  ),
  ..."Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Bernie Beth Bethan Bethany Betty Beverley Bob Bobby Brandon Brenda Brendan Brian Bridget Bronwen Bruce Bryan Bryn Callum Cameron Caitlin Carl Carla Carol Carole Caroline Carolyn Catherine Cathy Cecilia Ceri Charlene Charles Charlie Charlotte Cheryl Chloe Chris Christine Christina Christopher Ciara Claire Clare Clive Colin Conor Connor Courtney Craig".split(
    " ",
  ),
  ..."Dafydd Damian Damien Daniel Danielle Danny Darren Dave David Dawid Deborah Debbie Denise Dennis Derek Diana Diane Dilys Dominic Donald Donna Doreen Doris Dorothy Doug Douglas Duncan Dylan Edith Edward Edwin Eileen Elaine Eleanor Eleri Elizabeth Ella Ellen Ellie Elliot Elliott Elsie Emily Emma Emrys Eric Erin Esme Ethan Eva Evelyn Evie".split(
    " ",
  ),
  ..."Fatima Fiona Frances Francesca Francis Fred Freddie Frederick Freya Gareth Garry Gary Gavin Gemma Geoff Geoffrey George Georgia Georgina Geraint Gerald Gerard Geraldine Gethin Gillian Gina Gladys Glenda Gloria Glyn Gordon Graham Greg Gregory Gwen Gwendoline Gwyneth Hannah Harriet Harrison Harry Harvey Hassan Hayley Hazel Heather Helen Henry Hilary Howard Huw Hugh Hywel".split(
    " ",
  ),
  ..."Ian Ibrahim Ieuan Imran Imogen Irene Iris Isaac Isabel Isabella Isabelle Isla Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jasmine Jason Jayden Jean Jeffrey Jemma Jennifer Jenny Jeremy Jerome Jess Jessica Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel John Johnny Jon Jonathan Joseph Joshua Josephine Joyce Juan Judith Julia Julian Julie Justin".split(
    " ",
  ),
  ..."Karen Karl Kate Katherine Kathleen Kathryn Katie Kayleigh Keith Kelly Ken Kenneth Kerry Kevin Kieran Kim Kirsty Kyle Laura Lauren Layla Leah Leanne Lee Leo Leon Leonard Leroy Lesley Leslie Lewis Liam Linda Lindsay Lisa Llinos Logan Lorna Lorraine Louis Louise Lucas Lucy Luke Lydia Lynn Lynne Mabel Maddison Madison Maisie Malcolm Mandy Marcus Margaret Maria Marian Marie Marilyn Marion Marjorie Martin Martyn Mary Mason Matthew Maureen Megan Melanie Melissa Mia Michael Michelle Mick Mike Millie Miriam Mohamed Mohammad Mohammed Moira Molly Monica Morgan Muhammad Muriel".split(
    " ",
  ),
  ..."Nadia Naomi Natalie Natasha Nathan Neil Nerys Niall Nia Nicholas Nick Nicola Nicole Nigel Nina Noah Noel Nora Norma Norman Oliver Olivia Omar Oscar Owain Owen Pamela Patricia Patrick Paul Paula Pauline Peggy Peter Phil Philip Phillip Philippa Phoebe Phyllis Piotr Poppy Priya Rachel Rajesh Ralph Rebecca Rebekah Reece Rhian Rhiannon Rhys Richard Ricky Rita Robert Robin Rodney Roger Ronald Ronnie Rory Rosemary Rosie Ross Roy Russell Ruth Ryan".split(
    " ",
  ),
  ..."Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scarlett Scott Sean Sebastian Shannon Sharon Shaun Sheila Shirley Siân Sian Sioned Simon Sofia Sonia Sophia Sophie Stacey Stanley Stephanie Stephen Steve Steven Stewart Stuart Susan Suzanne Sybil Sylvia Tania Tanya Tara Ted Teresa Terence Terry Thelma Theo Theodore Theresa Thomas Tim Timothy Tina Toby Tom Tomasz Tommy Tony Tracey Tracy Trevor Tristan Tyler Valerie Vanessa Vera Vernon Veronica Vicky Vincent Violet Walter Wayne Wendy Wilfred William Winifred Yasmin Yusuf Yvonne Zac Zachary Zara Zoe".split(
    " ",
  ),
];
