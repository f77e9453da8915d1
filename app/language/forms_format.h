#pragma once

#include <QtGlobal>

#include <cstddef>

/// The file of word forms, as forms_builder writes it and Lemmatiser reads it in place. Everything
/// is little-endian; a number of the header is 32 bits.
///
/// An arc is 32 bits: the letter's label (6), whether it is its state's last (1), the target (25).
/// A state is the index of its first arc; arcs stand by label. Label 0 ends a word: its target is
/// then the index of a list of readings. A reading is 16 bits: the index of a code (15) and whether
/// it is the list's last (1). A code is 32 bits: how many letters to strip from the word's end (8),
/// how many to add (8), and where in the letters to add they stand (16).
namespace vestitel::language::format {

constexpr quint32 kMagic = 0x31465756; ///< "VWF1"
constexpr quint32 kVersion = 1;

/// The header's numbers, in order. An "At" is in bytes of the file, a "Count" in elements.
enum Field : std::size_t {
    Magic,
    Version,
    LettersAt, ///< 16 bits each; the label of the first is 1.
    LettersCount,
    ArcsAt,
    ArcsCount,
    WordsRoot,  ///< The state in which a word begins, letter by letter.
    EndingRoot, ///< The same for the endings of unknown words, from the last letter on.
    ReadingsAt,
    ReadingsCount,
    CodesAt,
    CodesCount,
    AddedAt, ///< 16 bits each.
    AddedCount,
    FieldCount,
};

constexpr quint32 kLabelBits = 6;
constexpr quint32 kLabelMask = (1U << kLabelBits) - 1;
constexpr quint32 kLastArc = 1U << kLabelBits;
constexpr quint32 kTargetShift = kLabelBits + 1;
constexpr quint32 kTargetLimit = 1U << (32 - kTargetShift);
constexpr quint32 kLastReading = 0x8000;
constexpr quint32 kCodeMask = 0x7FFF;

/// Letters that a table can hold stand in this block of Unicode.
constexpr char16_t kFirstLetter = 0x0400;
constexpr char16_t kLastLetter = 0x04FF;

} // namespace vestitel::language::format
