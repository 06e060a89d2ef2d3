"""Sets the pages of a content file with another program, and tells how long it takes.

Usage: peer.py typst|weasyprint CONTENT.json FONTS

The content is a list of {"heading", "text", "lang"}. Prints one line of JSON: milliseconds of the
first and of the middle later run, pages, bytes, mebibytes at the peak.
"""

import html
import json
import resource
import statistics
import sys
import time
from pathlib import Path

RUNS = 7
FAMILIES = ["Source Serif 4", "Amiri", "Noto Sans SC"]


def typst(content, fonts):
    import typst as program

    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    lines = [
        "#set document(title: [Report], date: none)",
        '#set page(paper: "a4", margin: 2.2cm, numbering: "1 of 1")',
        f"#set text(size: 12pt, lang: \"en\", font: ({', '.join(map(quoted, FAMILIES))}))",
    ]
    for piece in content:
        lines.append(f"#heading({quoted(piece['heading'])})")
        lines.append(f"#text(lang: {quoted(piece['lang'])}, {quoted(piece['text'])})\n")
    source = "\n\n".join(lines).encode()
    compiler = program.Compiler(source, font_paths=[fonts], ignore_system_fonts=True)
    return lambda: compiler.compile(input=source, format="pdf", pdf_standards=["ua-1"])


def weasyprint(content, fonts):
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    faces = "".join(
        f"@font-face {{ font-family: '{family}'; src: url('file://{fonts}/{file}.ttf') }}"
        for family, file in zip(
            FAMILIES, ["SourceSerif4-Regular", "Amiri-Regular", "NotoSansSC-Regular"]
        )
    )
    style = (
        faces
        + "@page { size: A4; margin: 2.2cm; @bottom-center {"
        + " content: counter(page) ' of ' counter(pages) } }"
        + f"body {{ font: 12pt {', '.join(map(repr, FAMILIES))} }}"
    )
    body = "".join(
        f"<h1>{html.escape(p['heading'])}</h1>"
        f"<p lang={p['lang']} dir={'rtl' if p['lang'] == 'ar' else 'ltr'}>"
        f"{html.escape(p['text'])}</p>"
        for p in content
    )
    page = f"<html lang=en><title>Report</title><body>{body}</body></html>"

    def make():
        known = FontConfiguration()
        sheet = CSS(string=style, font_config=known)
        document = HTML(string=page)
        return document.write_pdf(stylesheets=[sheet], font_config=known, pdf_variant="pdf/ua-1")

    return make


def main():
    name, content, fonts = sys.argv[1:]
    content = json.loads(Path(content).read_text(encoding="utf-8"))
    began = time.perf_counter()
    make = {"typst": typst, "weasyprint": weasyprint}[name](content, fonts)
    pdf = make()
    first = (time.perf_counter() - began) * 1000
    later = []
    for _ in range(RUNS):
        began = time.perf_counter()
        make()
        later.append((time.perf_counter() - began) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({
        "first": first,
        "later": statistics.median(later),
        "bytes": len(pdf),
        "peak": peak,
    }))


main()
