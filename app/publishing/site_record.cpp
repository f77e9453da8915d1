#include "publishing/site_record.h"

#include "base/atomic_file.h"
#include "publishing/site_paths.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kRecordLimit = 200 * 1024 * 1024;
constexpr qsizetype kDigestDigits = 64;
constexpr QByteArrayView kArticle = "#article ";
constexpr QByteArrayView kMoved = "#moved ";
constexpr QByteArrayView kMade = "#made ";

bool isFolder(const QString& folder) {
    return folder.endsWith(u'/') && isSafePath(folder.chopped(1));
}

/// "POST LANGUAGE FOLDER"
std::optional<SiteRecord::Article> articleIn(const QByteArray& line) {
    const QStringList parts = QString::fromUtf8(line).split(u' ');
    if (parts.size() != 3 || !isFolder(parts[2])) {
        return std::nullopt;
    }
    const auto post = PostId::fromString(parts[0]);
    const auto language = domain::Language::fromTag(parts[1]);
    return post && language ? std::optional(SiteRecord::Article{parts[2], *post, *language})
                            : std::nullopt;
}

/// "KEY BYTES PATH MEDIUM…"
void readMade(const QByteArray& line, SiteRecord& record) {
    QStringList parts = QString::fromUtf8(line).split(u' ');
    constexpr qsizetype kBeforeMedia = 3;
    if (parts.size() >= kBeforeMedia) {
        SiteRecord::Made made{parts[0].toLatin1(), parts[1].toLongLong()};
        const QString path = parts[2];
        parts.remove(0, kBeforeMedia);
        made.media = std::move(parts);
        record.made.insert(path, std::move(made));
    }
}

void readLine(const QByteArray& line, SiteRecord& record) {
    if (line.startsWith(kMade)) {
        readMade(line.mid(kMade.size()), record);
    } else if (line.startsWith(kArticle)) {
        if (auto article = articleIn(line.mid(kArticle.size()))) {
            record.articles.push_back(std::move(*article));
        }
    } else if (line.startsWith(kMoved)) {
        if (const auto page = articleIn(line.mid(kMoved.size()))) {
            record.moved.push_back({page->folder, page->post, page->language});
        }
    } else if (!line.startsWith('#') && line.size() > kDigestDigits + 2) {
        const QString path = QString::fromUtf8(line.mid(kDigestDigits + 2));
        if (isSafePath(path)) {
            record.files.insert_or_assign(path, line.left(kDigestDigits));
        }
    }
}

QByteArray lineOf(QByteArrayView kind, const PostId& post, const domain::Language& language,
                  const QString& folder) {
    return kind.toByteArray() +
           u"%1 %2 %3\n"_s.arg(post.toString(), language.tag(), folder).toUtf8();
}

} // namespace

Result<SiteRecord> readRecord(const QString& folder) {
    SiteRecord record;
    const QString path = QDir(folder).filePath(kRecordName);
    if (!QFileInfo::exists(path)) {
        return record;
    }
    VESTITEL_TRY(const QByteArray bytes, readFile(path, kRecordLimit));
    for (const QByteArray& line : bytes.split('\n')) {
        readLine(line, record);
    }
    return record;
}

QByteArray recordBytes(const SiteRecord& record) {
    QByteArray bytes =
        "# What Vestitel wrote into this folder, for its next export. It need not be "
        "uploaded.\n";
    for (const SiteRecord::Article& article : record.articles) {
        bytes += lineOf(kArticle, article.post, article.language, article.folder);
    }
    for (const MovedPage& page : record.moved) {
        bytes += lineOf(kMoved, page.post, page.language, page.from);
    }
    for (const auto& [path, digest] : record.files) {
        if (const auto made = record.made.constFind(path); made != record.made.constEnd()) {
            QStringList parts = {QString::fromLatin1(made->key), QString::number(made->bytes),
                                 path};
            parts += made->media;
            bytes += kMade.toByteArray() + parts.join(u' ').toUtf8() + '\n';
        }
        bytes += digest + "  " + path.toUtf8() + '\n';
    }
    return bytes;
}

std::vector<MovedPage> movedPages(const SiteRecord& earlier,
                                  const std::vector<SiteRecord::Article>& now) {
    std::map<std::pair<PostId, domain::Language>, QString> folders;
    std::set<QString> taken;
    for (const SiteRecord::Article& article : now) {
        folders.emplace(std::pair(article.post, article.language), article.folder);
        taken.insert(article.folder);
    }
    std::vector<MovedPage> moved;
    std::set<QString> known;
    const auto add = [&](const QString& from, const PostId& post,
                         const domain::Language& language) {
        const auto folder = folders.find({post, language});
        const bool isElsewhere = folder == folders.end() || folder->second != from;
        if (isElsewhere && !taken.contains(from) && known.insert(from).second) {
            moved.push_back({from, post, language});
        }
    };
    for (const SiteRecord::Article& article : earlier.articles) {
        add(article.folder, article.post, article.language);
    }
    for (const MovedPage& page : earlier.moved) {
        add(page.from, page.post, page.language);
    }
    std::sort(moved.begin(), moved.end(),
              [](const MovedPage& one, const MovedPage& other) { return one.from < other.from; });
    return moved;
}

} // namespace vestitel::publishing
