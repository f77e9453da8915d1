#include "archive/post_outline.h"

#include "archive/values.h"
#include "base/digest.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "sqlite/row_scan.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <memory>
#include <string_view>

namespace vestitel::archive {

namespace {

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

constexpr const char* kPosts =
    "SELECT number, id, kind, status, date, category, lead_image, created, modified, programme, "
    "programme_waiver FROM post WHERE number > ?1 AND number <= ?2 AND trashed IS NULL ORDER BY "
    "number";
constexpr const char* kTags =
    "SELECT post, tag FROM post_tag WHERE post > ?1 AND post <= ?2 ORDER BY post, position";
constexpr const char* kEditions =
    "SELECT post, language, state, slug, title, lead, description, body FROM edition "
    "WHERE post > ?1 AND post <= ?2 ORDER BY post, language";
constexpr const char* kAttachments =
    "SELECT a.post, a.medium, t.language, t.title FROM attachment a "
    "LEFT JOIN attachment_title t ON t.post = a.post AND t.position = a.position "
    "WHERE a.post > ?1 AND a.post <= ?2 ORDER BY a.post, a.position, t.language";
constexpr const char* kMedia =
    "SELECT u.post, m.hash, m.name, m.media_type, m.extension, m.bytes, m.width, m.height, e.edit "
    "FROM (SELECT post, medium FROM edition_medium WHERE post > ?1 AND post <= ?2 "
    "UNION SELECT post, medium FROM attachment WHERE post > ?1 AND post <= ?2 "
    "UNION SELECT number, lead_image FROM post WHERE number > ?1 AND number <= ?2) u "
    "JOIN medium m ON m.hash = u.medium LEFT JOIN image_edit e ON e.medium = m.hash "
    "ORDER BY u.post, m.hash";
constexpr const char* kMediaTexts =
    "SELECT u.post, t.medium, t.language, t.alt, t.caption, t.credit "
    "FROM (SELECT post, medium FROM edition_medium WHERE post > ?1 AND post <= ?2 "
    "UNION SELECT number, lead_image FROM post WHERE number > ?1 AND number <= ?2) u "
    "JOIN medium_text t ON t.medium = u.medium ORDER BY u.post, t.medium, t.language";

QString toText(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArrayView viewOf(std::string_view bytes) {
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

class OutlineReading final {
public:
    explicit OutlineReading(sqlite::Connection& connection) : m_connection(connection) {}

    Result<PostOutlines> read(qint64 after, qint64 most) {
        VESTITEL_CHECK(readPosts(after, most));
        const qint64 last = m_read.last;
        for (const auto& [sql, columns] :
             {std::pair(kTags, 2), {kAttachments, 4}, {kMediaTexts, 6}}) {
            VESTITEL_CHECK(forEach(sql, after, last, [this, columns = columns](const auto& row) {
                return addTexts(row, columns);
            }));
        }
        VESTITEL_CHECK(
            forEach(kEditions, after, last, [this](const auto& row) { return addEdition(row); }));
        VESTITEL_CHECK(
            forEach(kMedia, after, last, [this](const auto& row) { return addMedium(row); }));
        for (size_t at = 0; at < m_read.posts.size(); ++at) {
            m_read.posts[at].digest = m_digests[at]->result();
        }
        return std::move(m_read);
    }

private:
    /// Calls `use` with the rows of posts that were read; the first column is the post's number.
    template <typename Use>
    Result<void> forEach(const char* sql, qint64 after, qint64 last, Use use) {
        VESTITEL_TRY(auto row, sqlite::RowScan::open(m_connection, sql, after, last));
        while (true) {
            VESTITEL_TRY(const bool found, row.step());
            if (!found) {
                return {};
            }
            const auto place = m_places.constFind(row.integer(0));
            if (place != m_places.constEnd()) {
                m_at = *place;
                VESTITEL_CHECK(use(row));
            }
        }
    }

    Result<void> readPosts(qint64 after, qint64 most) {
        VESTITEL_TRY(auto row, sqlite::RowScan::open(m_connection, kPosts, after, kNoLimit));
        m_read.last = after;
        while (static_cast<qint64>(m_read.posts.size()) < most) {
            VESTITEL_TRY(const bool found, row.step());
            if (!found) {
                m_read.isEnd = true;
                break;
            }
            m_read.last = row.integer(0);
            const auto id = PostId::fromString(toText(row.text(1)));
            const auto status = domain::statusFromString(toText(row.text(3)));
            if (!id || !status) {
                return damagedRow(QStringLiteral("post"));
            }
            PostOutline outline{.post = {.id = *id}};
            outline.post.kind = toText(row.text(2));
            outline.post.status = *status;
            outline.post.date = dateFromStored(toText(row.text(4)));
            outline.post.category = shared(row.text(5));
            if (!row.isNull(6)) {
                outline.post.leadImage = MediaHash::fromString(toText(row.text(6)));
            }
            outline.post.created = timeFromStored(row.integer(7)).toUTC();
            outline.post.modified = timeFromStored(row.integer(8)).toUTC();
            outline.post.programme = toText(row.text(9));
            outline.post.programmeWaiver = toText(row.text(10));
            m_places.insert(m_read.last, m_read.posts.size());
            m_read.posts.push_back(std::move(outline));
            m_digests.push_back(std::make_unique<Digest>());
            m_at = m_digests.size() - 1;
            digestColumns(row, 1, 11);
        }
        return {};
    }

    Result<void> addTexts(const sqlite::RowScan& row, int columns) {
        // Which table it is of shows in the number of its columns.
        m_digests[m_at]->add(qint64{columns});
        digestColumns(row, 1, columns);
        if (columns == 2) {
            m_read.posts[m_at].post.tags.append(shared(row.text(1)));
        }
        return {};
    }

    Result<void> addEdition(const sqlite::RowScan& row) {
        const auto language = domain::Language::fromTag(toText(row.text(1)));
        const auto state = domain::editionStateFromString(toText(row.text(2)));
        if (!language || !state) {
            return damagedRow(QStringLiteral("edition"));
        }
        digestColumns(row, 1, 8);
        PostOutline& outline = m_read.posts[m_at];
        domain::Edition edition;
        edition.state = *state;
        edition.slug = toText(row.text(3));
        edition.title = toText(row.text(4));
        edition.lead = toText(row.text(5));
        edition.description = toText(row.text(6));
        const std::string_view body = row.text(7);
        EditionOutline& about = outline.editions[*language];
        about.hasBody = !body.empty();
        about.mayHaveBlank = edition.title.contains(u'[') || edition.lead.contains(u'[') ||
                             body.find('[') != std::string_view::npos;
        const bool isUntold =
            edition.lead.trimmed().isEmpty() && edition.description.trimmed().isEmpty();
        const bool hasLinks = body.find("post:") != std::string_view::npos;
        if (about.hasBody && (isUntold || hasLinks)) {
            VESTITEL_TRY(html::Body text, html::sanitise(toText(body)));
            if (hasLinks) {
                about.linkedPosts = html::linkedPostsOf(text);
            }
            if (isUntold) {
                edition.body = std::move(text);
            }
        }
        outline.post.editions.emplace(*language, std::move(edition));
        return {};
    }

    Result<void> addMedium(const sqlite::RowScan& row) {
        digestColumns(row, 1, 9);
        PostOutline& outline = m_read.posts[m_at];
        const auto hash = MediaHash::fromString(toText(row.text(1)));
        if (!hash) {
            return damagedRow(QStringLiteral("medium"));
        }
        if (outline.post.leadImage != hash) {
            return {};
        }
        domain::Medium medium{.hash = *hash};
        medium.name = toText(row.text(2));
        medium.mediaType = toText(row.text(3));
        medium.extension = toText(row.text(4));
        medium.bytes = row.integer(5);
        if (!row.isNull(6) && !row.isNull(7)) {
            medium.size = QSize(static_cast<int>(row.integer(6)), static_cast<int>(row.integer(7)));
        }
        if (!row.isNull(8)) {
            const auto edit = domain::imageEditFromJson(
                QJsonDocument::fromJson(viewOf(row.text(8)).toByteArray()).object());
            if (!edit) {
                return damagedRow(QStringLiteral("the edit of an image"));
            }
            medium.edit = *edit;
        }
        outline.leadImage = std::move(medium);
        return {};
    }

    /// A text that many posts have, once.
    QString shared(std::string_view bytes) {
        const auto view = viewOf(bytes);
        const auto known = m_shared.constFind(QByteArray::fromRawData(view.data(), view.size()));
        return known != m_shared.constEnd() ? *known
                                            : *m_shared.insert(view.toByteArray(), toText(bytes));
    }

    void digestColumns(const sqlite::RowScan& row, int first, int end) {
        for (int column = first; column < end; ++column) {
            m_digests[m_at]->add(viewOf(row.text(column)));
        }
    }

    sqlite::Connection& m_connection;
    PostOutlines m_read;
    std::vector<std::unique_ptr<Digest>> m_digests; ///< Of the posts read, in their order.
    QHash<qint64, size_t> m_places;                 ///< By the post's number.
    QHash<QByteArray, QString> m_shared;
    size_t m_at = 0; ///< The post whose row is being read.
};

} // namespace

Result<PostOutlines> postOutlines(Archive& archive, qint64 after, qint64 most) {
    return OutlineReading(archive.connection()).read(after, most);
}

} // namespace vestitel::archive
