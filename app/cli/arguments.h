#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace vestitel::cli {

/// One option that a command knows.
struct OptionRule {
    enum class Kind { Flag, Text, Number, Date };

    QString name; ///< with its hyphens: "--limit"
    Kind kind = Kind::Flag;
    QStringList choices = {}; ///< For Text: what it may be; empty for anything.
};

/// What was written after a command: options that its rules know, checked, and the rest in order.
class Arguments final {
public:
    /// A bare "-" is a word, "--" ends the options. The error is a sentence for the reader.
    [[nodiscard]] static Result<Arguments> parse(const QStringList& words,
                                                 const std::vector<OptionRule>& rules);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool has(const QString& option) const { return m_values.contains(option); }
    /// Empty when the option was not given; the last one when it was given more than once.
    [[nodiscard]] QString text(const QString& option) const {
        return texts(option).value(m_values.value(option).size() - 1);
    }
    /// All of an option that was given more than once, in order.
    [[nodiscard]] QStringList texts(const QString& option) const { return m_values.value(option); }
    [[nodiscard]] qint64 number(const QString& option, qint64 otherwise) const;
    [[nodiscard]] QDate date(const QString& option) const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

} // namespace vestitel::cli
