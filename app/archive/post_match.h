#pragma once

#include "archive/post_table.h"

// Whether a post is one of a filter's. Only for the sources of this folder.
namespace vestitel::archive {

/// A filter in the table's numbers.
class PostMatch final {
public:
    /// One bit for each thing that a filter can ask for; from Edition on, one for each language.
    enum Part : unsigned {
        Section,
        Kind,
        Category,
        Programme,
        Tags,
        Dates,
        Alt,
        Exported,
        Edition
    };

    PostMatch(const PostTable& table, const PostFilter& filter);

    /// The parts that the post does not fulfil, as bits.
    [[nodiscard]] quint64 misses(const PostFacts& post) const;
    [[nodiscard]] bool matches(const PostFacts& post) const {
        return post.number != 0 && misses(post) == 0;
    }
    /// The bit of what the filter asks of editions in a language; 0 when it asks nothing.
    [[nodiscard]] quint64 editionPart(quint64 language) const;

private:
    struct EditionTerm {
        quint64 language;
        EditionStand stand;
    };

    [[nodiscard]] bool hasSection(const PostFacts& post) const;
    [[nodiscard]] bool hasTags(const PostFacts& post) const;
    [[nodiscard]] bool hasDate(const PostFacts& post) const;

    bool m_trash;
    std::optional<domain::Status> m_status;
    std::optional<quint32> m_kind;
    std::optional<quint32> m_category;
    std::optional<quint32> m_programme;
    std::vector<quint32> m_tags;
    qint32 m_from;
    qint32 m_to;
    bool m_asksForDate;
    quint64 m_lacksAlt = 0;
    bool m_asksForAlt;
    std::optional<ExportStand> m_exported;
    std::vector<EditionTerm> m_editions;
};

} // namespace vestitel::archive
