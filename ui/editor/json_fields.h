#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vestitel::editor {

/// One of the words that a field may hold, and what it stands for.
template <typename T>
struct Choice {
    const char* text;
    T value;
};
template <typename T>
Choice(const char*, T) -> Choice<T>;

template <typename T, std::size_t N>
[[nodiscard]] std::optional<T> choiceOf(const QString& text,
                                        const std::array<Choice<T>, N>& choices) {
    for (const auto& choice : choices) {
        if (text == QLatin1String(choice.text)) {
            return choice.value;
        }
    }
    return std::nullopt;
}

/// A JSON object from a source that is not trusted: each field is asked for with the kind that it
/// must have; errors name the field and never quote it.
class JsonFields final {
public:
    [[nodiscard]] static Result<JsonFields> parse(const QString& text);

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] bool isNotNull(const char* key) const;

    [[nodiscard]] Result<QString> text(const char* key, qsizetype maximum) const;
    [[nodiscard]] Result<QString> optionalText(const char* key, qsizetype maximum) const;
    [[nodiscard]] Result<bool> flag(const char* key) const;
    /// A whole number from 0 to 2^53 - 1.
    [[nodiscard]] Result<qint64> number(const char* key) const;
    /// A list of at most `maximum` short words.
    [[nodiscard]] Result<QStringList> texts(const char* key, qsizetype maximum) const;
    [[nodiscard]] Result<JsonFields> object(const char* key) const;
    [[nodiscard]] Result<JsonFields> object(const QString& key) const;
    /// A list of at most `maximum` objects.
    [[nodiscard]] Result<std::vector<JsonFields>> objects(const QString& key,
                                                          qsizetype maximum) const;

    template <typename T, std::size_t N>
    [[nodiscard]] Result<T> oneOf(const char* key, const std::array<Choice<T>, N>& choices) const {
        const Result<QString> word = text(key, 64);
        if (!word) {
            return failure(word);
        }
        const std::optional<T> choice = choiceOf(*word, choices);
        return choice ? Result<T>(*choice) : wrong(key);
    }

    /// The error for a field that does not hold what it ought to.
    [[nodiscard]] tl::unexpected<Error> wrong(const char* key) const;

private:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    QJsonObject m_object;
};

} // namespace vestitel::editor
