#pragma once

#include "base/result.h"
#include "language/forms_builder/paradigm.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vestitel::language::forms {

/// A dictionary in hunspell's format (man 5 hunspell): its words, and what their flags make of
/// them. UTF-8, ISO8859-1 and windows-1251; flags of every kind; prefixes, suffixes, their cross
/// products, and suffixes upon suffixes. Compounds and replacements are none of its business.
class Dictionary final {
public:
    /// ErrorCode::Unsupported for an encoding or aliases that it cannot read.
    [[nodiscard]] static Result<Dictionary> read(const QByteArray& aff, const QByteArray& dic);

    struct Entry {
        QString word;
        QStringList flags;
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// The forms of `word`, itself first, that `flags` give; some may be there twice.
    [[nodiscard]] QStringList expand(const QString& word, const QStringList& flags) const;

private:
    struct Affix {
        QString strip;
        QString add;
        QString condition;
        QStringList further; ///< Flags of the form that this makes.
    };
    struct AffixClass {
        bool isPrefix = false;
        bool crosses = false;
        std::vector<Affix> affixes;
    };
    enum class FlagKind { Character, Pair, Number };

    Result<void> readAffixes(const QStringList& lines);
    void readWords(const QStringList& lines);
    [[nodiscard]] QStringList flagsOf(const QString& text) const;
    [[nodiscard]] static std::optional<QString> applied(const Affix& affix, bool isPrefix,
                                                        const QString& word);

    FlagKind m_flagKind = FlagKind::Character;
    QHash<QString, AffixClass> m_classes;
    std::vector<Entry> m_entries;
};

/// The word as texts are compared; empty when it is not one word of Cyrillic letters.
[[nodiscard]] std::u16string folded(const QString& word);

/// A paradigm for each entry, in the dictionary's order; entries that fold to nothing are left out.
[[nodiscard]] std::vector<Paradigm> paradigmsOf(const Dictionary& dictionary);
[[nodiscard]] Paradigm paradigmOf(const Dictionary& dictionary, const QString& word,
                                  const QStringList& flags);

} // namespace vestitel::language::forms
