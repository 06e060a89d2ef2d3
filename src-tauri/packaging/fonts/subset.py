"""Makes the fonts of scripts in assets/fonts from those of Debian 12. Run by hand, never by a build.

    apt-get download fonts-noto-core fonts-noto-cjk   (20201225-1 and 1:20220127+repack1-1)
    dpkg -x each of them into FOLDER
    pip install fonttools==4.68.0
    python3 subset.py FOLDER ../../assets/fonts

Hinting is for screens of the last century and takes half of the bytes, so it is left out. Of Noto
Sans CJK only what the fonts before it lack is kept: rare Han characters and the letters of Korea.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

SCRIPTS = """Hebrew Armenian Georgian Thaana Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil
Telugu Kannada Malayalam Sinhala Thai Lao Myanmar Khmer Ethiopic Cherokee NKo Mongolian Tifinagh
CanadianAboriginal""".split()
BEFORE = ["SourceSerif4-Regular", "SourceSans3-Regular", "Amiri-Regular", "NotoSansSC-Regular"]
HAN = [(0x2E80, 0x2FDF), (0x3000, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF)]
HANGUL = [
    (0x1100, 0x11FF),
    (0x3130, 0x318F),
    (0xA960, 0xA97F),
    (0xAC00, 0xD7A3),
    (0xD7B0, 0xD7FF),
]


def characters(font):
    return set(font.getBestCmap())


def within(found, ranges):
    return [c for c in found if any(first <= c <= last for first, last in ranges)]


def cut(source, target, wanted=None, number=-1, features=("*",)):
    options = subset.Options()
    options.hinting = False
    options.layout_features = list(features)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["DSIG", "gasp", "VDMX", "hdmx", "LTSH", "MATH"]
    options.recalc_timestamp = False
    options.font_number = number
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters(font) if wanted is None else wanted)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
    print(target.name, target.stat().st_size)


def main(folder, out):
    noto = folder / "usr/share/fonts/truetype/noto"
    names = [f"NotoSans{script}-Regular.ttf" for script in SCRIPTS]
    names += ["NotoSerifTibetan-Regular.ttf", "NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf"]
    for name in names:
        cut(noto / name, out / name)
    have = set()
    for name in [f"{name}.ttf" for name in BEFORE] + names:
        have |= characters(TTFont(out / name, lazy=True))
    cjk = folder / "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
    every = characters(TTCollection(str(cjk), lazy=True).fonts[0])
    joins = ("ccmp", "ljmo", "vjmo", "tjmo")
    cut(cjk, out / "NotoSansCJKjp-Rare.otf", within(every - have, HAN), 0, joins)
    cut(cjk, out / "NotoSansCJKkr-Hangul.otf", within(every, HANGUL), 1, joins)


main(Path(sys.argv[1]), Path(sys.argv[2]))
