//! Which face draws which characters: the first of a fixed order that has glyphs for all of them.

use candour_model::is_invisible;
use icu_properties::props::Script as Property;
use icu_properties::script::ScriptWithExtensions;
use unicode_normalization::UnicodeNormalization as _;

use super::page_geometry::Family;
use super::script::Script;
use crate::fonts::ShapingContext;
use crate::{Face, ReportError};

/// The faces of scripts that have one of their own.
const OWN: [(Property, Face); 31] = [
    (Property::Arabic, Face::Arabic),
    (Property::Hebrew, Face::Hebrew),
    (Property::Armenian, Face::Armenian),
    (Property::Georgian, Face::Georgian),
    (Property::Thaana, Face::Thaana),
    (Property::Syriac, Face::Syriac),
    (Property::Nko, Face::Nko),
    (Property::Devanagari, Face::Devanagari),
    (Property::Bengali, Face::Bengali),
    (Property::Gurmukhi, Face::Gurmukhi),
    (Property::Gujarati, Face::Gujarati),
    (Property::Oriya, Face::Oriya),
    (Property::Tamil, Face::Tamil),
    (Property::Telugu, Face::Telugu),
    (Property::Kannada, Face::Kannada),
    (Property::Malayalam, Face::Malayalam),
    (Property::Sinhala, Face::Sinhala),
    (Property::Thai, Face::Thai),
    (Property::Lao, Face::Lao),
    (Property::Myanmar, Face::Myanmar),
    (Property::Khmer, Face::Khmer),
    (Property::Tibetan, Face::Tibetan),
    (Property::Ethiopic, Face::Ethiopic),
    (Property::Mongolian, Face::Mongolian),
    (Property::Cherokee, Face::Cherokee),
    (Property::Tifinagh, Face::Tifinagh),
    (Property::CanadianAboriginal, Face::Canadian),
    (Property::Han, Face::Han),
    (Property::Han, Face::HanRare),
    (Property::Hangul, Face::Hangul),
    (Property::Arabic, Face::ArabicWide),
];

/// What a face can do for a character and the marks on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// The face has a glyph for each of them.
    Whole(Face),
    /// The face has one for the character, not for all the marks.
    Base(Face),
    /// There is nothing to draw.
    Nothing,
    /// No face has one for the character.
    Missing,
}

/// The face in which a text of a family begins.
pub(super) fn first(family: Family) -> Face {
    match family {
        Family::Serif => Face::Serif,
        Family::Sans => Face::Sans,
    }
}

/// The faces in which a character is sought, in order.
fn sought(c: char, script: Script, family: Family) -> impl Iterator<Item = Face> {
    let usual = match family {
        Family::Serif => [Face::Serif, Face::Sans, Face::Wide],
        Family::Sans => [Face::Sans, Face::Serif, Face::Wide],
    };
    let of = script.property();
    let own = OWN.into_iter().filter(move |(property, _)| *property == of);
    // A mark or a sign that several scripts share.
    let scripts = ScriptWithExtensions::new();
    let shared = OWN.into_iter().filter(move |(property, _)| scripts.has_script(c, *property));
    let last = [Face::Han, Face::HanRare];
    own.map(|(_, face)| face).chain(usual).chain(shared.map(|(_, face)| face)).chain(last)
}

/// Whether a face draws a character. A space or hyphen can be drawn as the common one.
fn draws(shaping: &mut ShapingContext, face: Face, c: char) -> Result<bool, ReportError> {
    shaping.load(face)?;
    Ok(match c {
        c if is_invisible(c) => true,
        c if c.is_whitespace() => shaping.draws(face, c) || shaping.draws(face, ' '),
        '\u{2011}' => shaping.draws(face, c) || shaping.draws(face, '\u{2010}'),
        c => shaping.draws(face, c),
    })
}

/// The face for a character and the marks on it.
///
/// # Errors
///
/// Where a face cannot be read.
pub(super) fn choose(
    shaping: &mut ShapingContext,
    cluster: &str,
    script: Script,
    family: Family,
) -> Result<Choice, ReportError> {
    let Some(base) = cluster.chars().find(|&c| !is_invisible(c)) else {
        return Ok(Choice::Nothing);
    };
    let alone = cluster.chars().nth(1).is_none();
    let mut found = None;
    for face in sought(base, script, family) {
        if !draws(shaping, face, base)? {
            // A letter with a mark in one that the face lacks, such as “ẹ́” typed as one character.
            let parts: String = base.nfd().collect();
            if parts.chars().nth(1).is_none() || !draws_all(shaping, face, parts.chars())? {
                continue;
            }
        }
        if alone
            || draws_all(shaping, face, cluster.chars())?
            || draws_all(shaping, face, cluster.nfc())?
        {
            return Ok(Choice::Whole(face));
        }
        found = found.or(Some(face));
    }
    Ok(found.map_or(Choice::Missing, Choice::Base))
}

fn draws_all(
    shaping: &mut ShapingContext,
    face: Face,
    characters: impl Iterator<Item = char>,
) -> Result<bool, ReportError> {
    for c in characters {
        if !draws(shaping, face, c)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The marks of a cluster that a face, which draws the character under them, lacks.
pub(super) fn lacking(shaping: &ShapingContext, face: Face, c: char) -> bool {
    !is_invisible(c) && !shaping.draws(face, c)
}
