"""Makes the typefaces of the window for scripts that a bare system may lack, from those of the
papers in assets/fonts. Run by hand, never by a build.

    pip install fonttools==4.68.0 brotli==1.2.1
    python3 screen.py ../../assets/fonts ../../../ui/src/assets/fonts

Of Noto Sans SC it keeps the characters of GB 2312, the set that Chinese is taught with, and every
character of the messages in Chinese. What is rarer is left to the typefaces of the system.
"""

import sys
from pathlib import Path

from fontTools import subset

MESSAGES = Path(__file__).parent / "../../content/locales/zh-Hans"
SIGNS = [*range(0x3000, 0x3040), *range(0xFF00, 0xFFF0), 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7]


def taught():
    """The characters of GB 2312."""
    rows = range(0xB0, 0xF8)
    pairs = (bytes([row, column]) for row in rows for column in range(0xA1, 0xFF))
    return {ord(c) for pair in pairs for c in pair.decode("gb2312", "ignore")}


def said():
    """The characters of the messages in Chinese beyond Latin."""
    texts = (file.read_text("utf-8") for file in sorted(MESSAGES.glob("*.ftl")))
    return {ord(c) for text in texts for c in text if ord(c) >= 0x2E80}


def cut(source, target, wanted):
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted or list(font.getBestCmap()))
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
    print(target.name, target.stat().st_size)


def main(fonts, out):
    chinese = sorted(taught() | said() | set(SIGNS))
    cut(fonts / "NotoSansSC-Regular.ttf", out / "NotoSansSC-Window.woff2", chinese)
    cut(fonts / "NotoNaskhArabic-Regular.ttf", out / "NotoNaskhArabic-Window.woff2", None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
