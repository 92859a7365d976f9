/**
 * The metrics of the plain characters in the italic face, in thousandths of the type size: for each its glyph, its
 * advance and its kerns with the characters that follow. Made from the font (Source Sans 3, SIL Open Font License 1.1),
 * to whose own tables a test holds it.
 */
export const italic = `
space	1	200
!	1392	282	-35 ’ ”
"	1397	407	-102 , . …	-67 A	-20 s
#	1497	479
$	1638	480
%	1664	791
&	682	582
'	1396	242	-102 , . …	-67 A	-20 s
(	1442	291	-7 v	73 j
)	1443	293
*	1452	403
+	1686	480
,	1388	242	-155 *	-122 " ' ’ ”	-107 T	-102 ‘ “	-85 U	-84 V Y	-35 v	-30 W t	-20 y	-19 w	-10 a c d e g o q	31 j
-	1415	299	-71 Y	-67 T	-24 V	-20 X Z	-17 x	-14 v	-7 J
.	1387	242	-155 *	-122 " ' ’ ”	-107 T	-102 ‘ “	-85 U	-84 V Y	-35 v	-30 W t	-20 y	-19 w	-10 a c d e g o q	20 j
/	1448	340	-80 J	-40 A	-20 a c d e g o q u	20 t	60 j
0	1333	479
1	1334	480
2	1335	480
3	1336	480
4	1337	480
5	1338	480
6	1339	480
7	1340	480
8	1341	480
9	1342	480
:	1389	242	-85 T	-73 *	-34 Y	-27 ‘ ’ “ ”	25 j
;	1390	242	-85 T	-73 *	-34 Y	-27 ‘ ’ “ ”	31 j
<	1693	480
=	1691	480
>	1694	480
?	1394	409	-10 ’ ”
@	1491	814
A	2	510	-120 *	-93 ’ ”	-87 " '	-71 ‘ “	-65 T	-49 ? V	-34 U	-27 Y	-17 W f t ff ft	-14 C G O Q v y	-10 S Z j u w	-6 A
B	3	569	-94 *	-33 T	-24 Y	-14 S v y	-10 J t w x	-6 C G O Q
C	4	550	-62 - – —	-35 C G O Q	-27 T	-20 S	-17 v w y	-14 U t	-10 J Z u
D	5	594	-73 *	-34 Y	-26 T	-20 / J V	-17 X	-10 Z
E	6	502	-26 C G O Q	-10 T Z
F	7	473	-140 J	-80 /	-67 , . …	-40 A	-20 Z m n p r x z	-16 S	-15 s u	-10 C G O Q a c d e g o q t v w y	-7 V Y	-4 W
G	8	588	-53 *	-30 T	-10 V
H	9	623
I	10	249
J	11	456	-40 J	-20 , . …
K	12	555	-43 " '	-38 - – —	-34 C G O Q	-24 t	-20 * A	-17 T Y	-15 u	-14 U Z	-11 X	-10 S V W j	-7 a c d e g o q
L	13	462	-167 *	-142 " '	-120 T	-102 ‘ ’ “ ”	-93 V	-89 v	-85 Y	-80 - – —	-62 w	-47 ? W y	-45 C G O Q	-41 U	-27 S	-22 t	-17 f ff ft	-14 a c d e g o q	-10 u	3 A
M	14	705
N	15	619
O	16	633	-73 *	-34 Y	-26 T	-20 / J V	-17 X	-10 Z
P	17	550	-136 J	-100 Z	-94 /	-82 , . …	-59 A	-40 T X	-27 ?	-20 z	-16 a c d e g o q	-14 Y	-10 - S x – —
Q	18	633	-73 *	-34 Y	-26 T	-20 / J V	-17 X	-10 Z
R	19	555	-40 - – —	-36 T	-20 J Y	-14 * S	-10 A V X Z a c d e g o q x z
S	20	506	-30 * T	-10 J S
T	21	510	-126 J	-100 u z	-93 /	-80 m n p r	-78 S	-73 a c d e g o q	-67 , - . – — …	-65 A	-60 s	-49 Z	-47 : ;	-40 v w x y	-33 f ff ft	-20 ? C G O Q X t	-14 Y
U	22	616	-74 J	-40 /	-14 Y	-10 , . A S V X …
V	23	496	-84 J	-71 , . …	-60 /	-56 z	-49 - A – —	-27 a c d e g o q x	-20 S Z m n p r s u	-10 U	-1 f ff ft
W	24	756	-100 J	-56 , . …	-40 /	-17 A z	-10 S Z	-7 a c d e g o q	6 f ff ft
X	25	490	-49 - – —	-24 C G O Q	-17 a c d e g o q	-14 T u	-11 Y	-3 *
Y	26	461	-94 J	-87 , . …	-80 /	-67 - – —	-64 z	-62 s	-34 a c d e g o q x	-30 m n p r u	-27 A	-24 Z v w y	-14 : ; T	-11 X	-10 C G O Q S	-7 Y	13 ?
Z	27	512	-62 - – —	-35 u	-30 J S	-26 a c d e g o q	-24 v w y	-20 C G O Q	-16 A Z	-14 Y t	-10 U V W
[	1444	292	-7 v	73 j
]	1445	292
^	1698	479
_	1438	483
a	28	536	-100 *	-34 T Y	-10 V
b	29	536	-67 ’ ”	-64 T	-62 Y	-40 ‘ “	-24 V	-17 x	-14 z	-11 v y	-10 , . …	-7 ) ] w }	20 - – —
c	30	435	-34 T	-24 Y	-17 - – —	-14 V	-12 a c d e g o q	6 v w x y
d	31	535
e	32	480	-77 *	-49 T	-40 ’ ”	-27 Y	-20 J S	-17 t	-14 C G O Q V v w y	-10 W	13 - – —
f	33	282	-62 , . …	-20 /	-10 - a c d e g o q – —	-6 m n p r	30 ! ?	33 ‘ ’ “ ”	40 " ' X	50 T V W Y	53 ) ] }
g	34	530	-37 *	-15 T Y	-4 V
h	35	523	-80 *	-60 ’ ”	-34 Y	-24 T	-10 V	-4 y
i	36	237
j	37	238
k	38	476	-60 *	-35 - – — ’ ”	-17 T Y a c d e g o q	-10 j t u	3 x	13 , . …
l	39	248
m	40	799	-80 *	-60 ’ ”	-34 Y	-24 T	-10 V	-4 y
n	41	525	-80 *	-60 ’ ”	-34 Y	-24 T	-10 V	-4 y
o	42	514	-67 ’ ”	-64 T	-62 Y	-40 ‘ “	-24 V	-17 x	-14 z	-11 v y	-10 , . …	-7 ) ] w }	20 - – —
p	43	535	-67 ’ ”	-64 T	-62 Y	-40 ‘ “	-24 V	-17 x	-14 z	-11 v y	-10 , . …	-7 ) ] w }	20 - – —
q	44	534	-37 *	-15 T Y	-4 V
r	45	342	-85 J	-51 , . …	-40 /	-20 - Z – —	-10 a c d e g o q z	-6 j s	6 v w y	13 ’ ”	33 ‘ “
s	46	402	-73 *	-34 T	-24 Y	-20 ’ ”	-14 V	-4 v y	3 - – —
t	47	324	-27 - – —	-20 T	-11 a c d e g o q	-10 u	13 , . …	20 / : ;
u	48	522	-100 *	-34 T Y	-10 V
v	49	448	-40 T	-35 , . …	-34 J	-26 *	-20 / Y	-14 - A z – —	-10 j	-7 ) ] }	-4 a c d e g o q
w	50	707	-40 T	-30 * J	-24 , . …	-20 Y	-14 z	-10 / j	-7 A	-4 a c d e g o q
x	51	429	-62 T	-40 *	-24 Y	-21 - – —	-17 a c d e g o q	-10 V
y	52	448	-40 T	-35 , . …	-34 J	-27 Y	-20 /	-10 j z	-4 a c d e g o q
z	53	410	-30 T	-24 Y	-20 u	-10 - V a c d e g o q – —
{	1446	290	-7 v	73 j
|	1449	231
}	1447	293
~	1700	480
nbsp	1	200
£	1639	480
©	1476	665
–	1416	463	-71 Y	-67 T	-24 V	-20 X Z	-17 x	-14 v	-7 J
—	1417	769	-71 Y	-67 T	-24 V	-20 X Z	-17 x	-14 v	-7 J
‘	1398	242	-82 , . …	-71 A	-40 a c d e g o q	-35 J
’	1399	242	-147 , . …	-73 A	-40 a c d e g o q	-35 J	-20 s
“	1400	407	-82 , . …	-71 A	-40 a c d e g o q	-35 J
”	1401	407	-147 , . …	-73 A	-40 a c d e g o q	-35 J	-20 s
…	1391	959	-155 *	-122 " ' ’ ”	-107 T	-102 ‘ “	-85 U	-84 V Y	-35 v	-30 W t	-20 y	-19 w	-10 a c d e g o q	31 j
•	1423	295
−	1687	480
ff	687	549	-62 , . …	-20 /	-10 - a c d e g o q – —	-6 m n p r	30 ! ?	33 ‘ ’ “ ”	40 " ' X	50 T V W Y	53 ) ] }	280 t
ft	690	561	-27 - – —	-20 T	-11 a c d e g o q	-10 u	13 , . …	20 / : ;
`;
