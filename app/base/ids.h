#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace vestitel {

/// An id with a type of its own, so that a post's id cannot be handed in as a medium's.
/// Invariant: its text has the form that `Tag::isValid` asks for; there is no empty id.
template <typename Tag>
class StrongId final {
public:
    /// The id with this text, or nothing when the text does not have an id's form.
    [[nodiscard]] static std::optional<StrongId> fromString(const QString& text) {
        if (!Tag::isValid(text)) {
            return std::nullopt;
        }
        return StrongId(text);
    }

    [[nodiscard]] const QString& toString() const { return m_text; }

    friend bool operator==(const StrongId& a, const StrongId& b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const StrongId& a, const StrongId& b) {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit StrongId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

struct PostIdTag {
    /// A UUID in lower case with hyphens, without braces (RFC 4122, section 3).
    static bool isValid(const QString& text);
};
struct MediaHashTag {
    /// A SHA-256 in 64 lower-case hexadecimal digits.
    static bool isValid(const QString& text);
};
struct BlockIdTag {
    /// 1 to 32 of the characters a-z and 0-9.
    static bool isValid(const QString& text);
};

using PostId = StrongId<PostIdTag>;
using MediaHash = StrongId<MediaHashTag>;
using BlockId = StrongId<BlockIdTag>;

} // namespace vestitel
