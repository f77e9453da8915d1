#pragma once

#include "archive/archive.h"
#include "archive/post_filter.h"
#include "archive/values.h"

#include <string_view>
#include <unordered_map>

// What posts are filtered by, in memory. Only for the sources of this folder.
namespace vestitel::archive {

/// Texts that many posts share, by number.
class SharedTexts final {
public:
    [[nodiscard]] quint32 numberOf(std::string_view utf8);
    /// Nothing: no post has ever had it.
    [[nodiscard]] std::optional<quint32> find(const QString& text) const;
    [[nodiscard]] const QString& text(quint32 number) const { return m_texts.at(number); }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::unordered_map<std::string, quint32> m_numbers;
    std::vector<QString> m_texts;
};

/// A post's id as a number, in the order of its text.
struct CompactId {
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] static CompactId fromText(std::string_view id);
    [[nodiscard]] QString toText() const;

    friend auto operator<=>(const CompactId&, const CompactId&) = default;
};

/// One post, by numbers only. An edition is one bit in each of the masks, its language's.
struct PostFacts {
    qint64 number = 0; ///< 0: the place is free.
    CompactId id;
    qint64 created = 0;
    qint64 modified = 0;
    qint32 day = 0; ///< Julian; 0: no date.
    quint32 kind = 0;
    quint32 category = 0;  ///< 0: none.
    quint32 programme = 0; ///< The same.
    quint64 editions = 0;
    quint64 ready = 0;
    quint64 lacksAlt = 0;
    std::vector<quint32> tags;
    domain::Status status = domain::Status::Draft;
    ExportStand exported = ExportStand::Never;
    bool trashed = false;
};

/// Every post's facts (about 150 bytes each), so that a filter with all its counts is one look
/// through memory. It stays right by itself: triggers that live as long as the connection note each
/// post that changes, and bringUp() reads those again. A change that is rolled back takes its note
/// with it. On the archive's thread, outside of transactions.
class PostTable final {
public:
    using Place = quint32;

    explicit PostTable(Archive& archive) : m_archive(&archive) {}

    /// Reads the next posts, `most` at most; true when none is left.
    [[nodiscard]] Result<bool> readSome(qint64 most);
    /// Reads all that is not read yet, or has changed; the places that changed since the last time
    /// are left in changedPlaces(), unless everything did.
    [[nodiscard]] Result<void> bringUp();

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::vector<PostFacts>& facts() const { return m_facts; }
    [[nodiscard]] const SharedTexts& texts() const { return m_texts; }
    [[nodiscard]] std::optional<Place> placeOf(const PostId& id) const;
    [[nodiscard]] std::optional<Place> placeOf(qint64 number) const;
    /// The bit of a language in the masks; 0 for one that no edition has.
    [[nodiscard]] quint64 bitOf(const domain::Language& language) const;
    [[nodiscard]] std::vector<domain::Language> languages() const;

    /// Grows with every change.
    [[nodiscard]] quint64 version() const { return m_version; }
    /// Of the last bringUp() that changed anything; empty: look through all.
    [[nodiscard]] const std::vector<Place>& changedPlaces() const { return m_changed; }

private:
    struct IdHash {
        std::size_t operator()(const CompactId& id) const { return id.high ^ (id.low * 31); }
    };

    [[nodiscard]] Result<void> watch();
    void clear();
    [[nodiscard]] Result<qint64> readPosts(qint64 after, qint64 upTo, qint64 most);
    [[nodiscard]] Result<void> readEditions(qint64 after, qint64 upTo);
    [[nodiscard]] Result<void> readTags(qint64 after, qint64 upTo);
    [[nodiscard]] Result<void> readAgain(qint64 number);
    PostFacts& newFacts(qint64 number);
    quint64 bitFor(std::string_view tag);

    Archive* m_archive;
    bool m_watching = false;
    bool m_complete = false;
    qint64 m_readUpTo = 0;
    quint64 m_version = 0;
    std::vector<PostFacts> m_facts;
    std::vector<Place> m_free;
    std::unordered_map<qint64, Place> m_places; ///< By number.
    std::unordered_map<CompactId, Place, IdHash> m_byId;
    std::vector<Place> m_changed;
    SharedTexts m_texts;
    std::vector<std::string> m_languages; ///< Tags, by bit.
};

} // namespace vestitel::archive
