#pragma once

#include "domain/post.h"

namespace vestitel::domain {

/// What a post begins from. Its editions have no address and are drafts.
struct PostTemplate {
    QString name; ///< One line.
    QString kind = QStringLiteral("news");
    QString category{};  ///< The category's key; empty for none.
    QString programme{}; ///< The programme's key; empty for none.
    QStringList tags{};
    std::optional<MediaHash> leadImage{};
    std::vector<Attachment> attachments{};
    std::map<Language, Edition> editions{};

    friend bool operator==(const PostTemplate&, const PostTemplate&) = default;
};

/// The post as what others begin from: without its status, date and addresses, and without
/// editions that say nothing.
[[nodiscard]] PostTemplate templateOf(const Post& post, const QString& name);

/// All that it shows, leads to or offers, each once, in the order of the hashes.
[[nodiscard]] std::vector<MediaHash> mediaOf(const PostTemplate& content);

/// A piece of text that is put into posts of its language.
struct Snippet {
    QString name; ///< One line.
    Language language;
    html::Body body{};

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

} // namespace vestitel::domain
