"""Fills in workbooks in LibreOffice by the names of their cells, as somebody who types would, and saves them.

Reads from standard input, as JSON, what to do:
  program, profile   the program and the folder for its settings
  workbooks          of each: open (a path), cells (by name: a number or a text), save (paths by the name of a filter)
All are filled in one start of the program.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connected(office, pipe):
    """The desktop of the program, as soon as it answers; how long to wait at most is up to whoever started this."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if office.poll() is not None:
                raise SystemExit(f"LibreOffice ended with {office.returncode} before it answered")
            time.sleep(0.2)


def fill(desktop, workbook):
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(Path(workbook["open"]).as_uri(), "_blank", 0, (hidden,))
    if document is None:
        raise SystemExit(f"LibreOffice does not open {workbook['open']}")
    for name, content in workbook["cells"].items():
        cell = document.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0)
        if isinstance(content, str):
            cell.setString(content)
        else:
            cell.setValue(content)
    document.calculate()
    for chosen, path in workbook["save"].items():
        document.storeToURL(Path(path).as_uri(), (PropertyValue(Name="FilterName", Value=chosen),))
    document.close(True)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    wanted = json.load(sys.stdin)
    pipe = f"mappa-{os.getpid()}"
    settings = f"-env:UserInstallation={Path(wanted['profile']).as_uri()}"
    accept = f"--accept=pipe,name={pipe};urp;"
    office = subprocess.Popen([wanted["program"], "--headless", "--norestore", settings, accept])
    try:
        desktop = connected(office, pipe)
        for workbook in wanted["workbooks"]:
            fill(desktop, workbook)
        desktop.terminate()
        office.wait()
    finally:
        if office.poll() is None:
            office.terminate()


main()
