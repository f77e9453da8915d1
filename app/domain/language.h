#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace vestitel::domain {

/// A language by its BCP 47 tag: two or three letters, then optional subtags ("bg", "sr-Latn").
class Language final {
public:
    [[nodiscard]] static std::optional<Language> fromTag(const QString& tag);
    [[nodiscard]] static Language bulgarian();
    [[nodiscard]] static Language english();

    [[nodiscard]] const QString& tag() const { return m_tag; }
    /// The language's own name for itself, with a capital: "Български", "English".
    [[nodiscard]] QString nativeName() const;

    friend bool operator==(const Language&, const Language&) = default;
    friend std::strong_ordering operator<=>(const Language& a, const Language& b) {
        return a.m_tag.compare(b.m_tag) <=> 0;
    }
    friend size_t qHash(const Language& language, size_t seed = 0) {
        return ::qHash(language.m_tag, seed);
    }

private:
    explicit Language(QString tag) : m_tag(std::move(tag)) {}

    QString m_tag;
};

} // namespace vestitel::domain
