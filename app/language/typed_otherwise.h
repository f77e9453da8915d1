#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::language {

/// One way to read the beginning of a word that is typed in Latin letters.
struct LatinStep {
    qsizetype length = 0; ///< Latin letters (and digits), from 1.
    QByteArray cyrillic;  ///< What they stand for; UTF-8, folded.

    friend bool operator==(const LatinStep&, const LatinStep&) = default;
};

/// The ways in which the beginning of `rest` (folded; not empty) may be meant in Bulgarian: by the
/// Transliteration Act of 2009, and as people write without Cyrillic ("6" for ш, "q" for я). Letter
/// by letter as well as by digraphs: "sh" is ш, and сх in „съхранение“. None for what stands for
/// nothing.
[[nodiscard]] std::vector<LatinStep> latinSteps(QByteArrayView rest);

/// What the same keys give on another keyboard layout: of Latin text in the Bulgarian layouts (the
/// state standard BDS and both phonetic ones), of Cyrillic text in the Latin one. In
/// small letters; text that has keys of no layout gives nothing.
[[nodiscard]] QStringList onOtherLayouts(const QString& typed);

} // namespace vestitel::language
