#include "publishing/site_record.h"

#include "publishing/site_paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStringBuilder>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace vestitel::publishing {

namespace {

constexpr qint64 kRecordLimit = 200 * 1024 * 1024;
constexpr qsizetype kDigestDigits = 64;
constexpr QByteArrayView kArticle = "#article ";
constexpr QByteArrayView kMoved = "#moved ";
constexpr QByteArrayView kMade = "#made ";

bool isFolder(const QString& folder) {
    return folder.endsWith(u'/') && isSafePath(folder.chopped(1));
}

/// What stands before the next space; takes it and the space away.
QByteArrayView nextWord(QByteArrayView& line) {
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView word = space < 0 ? line : line.first(space);
    line = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    return word;
}

/// "POST LANGUAGE FOLDER"
std::optional<SiteRecord::Article> articleIn(QByteArrayView line) {
    const auto post = PostId::fromString(QString::fromLatin1(nextWord(line)));
    const auto language = domain::Language::fromTag(QString::fromLatin1(nextWord(line)));
    const QString folder = QString::fromUtf8(line);
    return post && language && isFolder(folder)
               ? std::optional(SiteRecord::Article{folder, *post, *language})
               : std::nullopt;
}

/// "KEY BYTES PATH MEDIUM…"
void readMade(QByteArrayView line, SiteRecord& record) {
    SiteRecord::Made made{nextWord(line).toByteArray(), nextWord(line).toLongLong()};
    const QString path = QString::fromUtf8(nextWord(line));
    while (!line.isEmpty()) {
        made.media.append(QString::fromUtf8(nextWord(line)));
    }
    if (!path.isEmpty()) {
        record.made.insert(path, std::move(made));
    }
}

void readLine(QByteArrayView line, SiteRecord& record) {
    if (line.startsWith(kMade)) {
        readMade(line.sliced(kMade.size()), record);
    } else if (line.startsWith(kArticle)) {
        if (auto article = articleIn(line.sliced(kArticle.size()))) {
            record.articles.push_back(std::move(*article));
        }
    } else if (line.startsWith(kMoved)) {
        if (const auto page = articleIn(line.sliced(kMoved.size()))) {
            record.moved.push_back({page->folder, page->post, page->language});
        }
    } else if (!line.startsWith('#') && line.size() > kDigestDigits + 2) {
        const QString path = QString::fromUtf8(line.sliced(kDigestDigits + 2));
        if (isSafePath(path)) {
            const auto made = record.made.constFind(path); // has the same text
            record.files.insert(made == record.made.constEnd() ? path : made.key(),
                                line.first(kDigestDigits).toByteArray());
        }
    }
}

QByteArray lineOf(QByteArrayView kind, const PostId& post, const domain::Language& language,
                  const QString& folder) {
    return kind % post.toString().toUtf8() % ' ' % language.tag().toUtf8() % ' ' % folder.toUtf8() %
           '\n';
}

QByteArray lineOf(const QString& path, const SiteRecord::Made& made) {
    QByteArray line = kMade % made.key % ' ' % QByteArray::number(made.bytes) % ' ' % path.toUtf8();
    for (const QString& medium : made.media) {
        line += ' ' + medium.toUtf8();
    }
    return line + '\n';
}

} // namespace

Result<SiteRecord> readRecord(const QString& folder) {
    SiteRecord record;
    const QString path = QDir(folder).filePath(kRecordName);
    if (!QFileInfo::exists(path)) {
        return record;
    }
    VESTITEL_TRY(const QByteArray bytes, readFile(path, kRecordLimit));
    for (QByteArrayView rest(bytes); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        readLine(end < 0 ? rest : rest.first(end), record);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return record;
}

Result<void> writeLines(const SiteRecord& record, const WriteChunk& write) {
    constexpr qsizetype kPiece = 1 << 16;
    QByteArray lines =
        "# What Vestitel wrote into this folder, for its next export. It need not be "
        "uploaded.\n";
    const auto add = [&](const QByteArray& more) -> Result<void> {
        lines += more;
        return lines.size() < kPiece ? Result<void>() : write(std::exchange(lines, {}));
    };
    for (const SiteRecord::Article& article : record.articles) {
        VESTITEL_CHECK(add(lineOf(kArticle, article.post, article.language, article.folder)));
    }
    for (const MovedPage& page : record.moved) {
        VESTITEL_CHECK(add(lineOf(kMoved, page.post, page.language, page.from)));
    }
    QStringList paths = record.files.keys();
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        if (const auto made = record.made.constFind(path); made != record.made.constEnd()) {
            VESTITEL_CHECK(add(lineOf(path, *made)));
        }
        VESTITEL_CHECK(add(record.files.value(path) % "  " % path.toUtf8() % '\n'));
    }
    return write(lines);
}

std::vector<MovedPage> movedPages(const SiteRecord& earlier,
                                  const std::vector<SiteRecord::Article>& now) {
    // Mostly each stands where it stood, and then so do those that moved before.
    if (earlier.articles == now) {
        return earlier.moved;
    }
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
