#include "editorial/import_files.h"

#include "archive/media_store.h"
#include "archive/post_store.h"
#include "archive/settings_store.h"
#include "archive/taxonomy.h"
#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/rewrite.h"
#include "html/sanitiser.h"
#include "importing/format.h"
#include "importing/import_html.h"
#include "importing/import_text.h"
#include "importing/interchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace vestitel::editorial {

namespace {

constexpr qint64 kFileLimit = 64LL * 1024 * 1024;    // of a text or page
constexpr qint64 kLineLimit = 64LL * 1024 * 1024;    // of one post in JSON Lines
constexpr qint64 kMediumLimit = 128LL * 1024 * 1024; // the store has a narrower one of its own
constexpr qint64 kHeadBytes = 64LL * 1024;           // what a file's kind is told by

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// The work of one import; its report grows as it goes.
class Import final {
public:
    Import(Newsroom& newsroom, const ImportRequest& request, const Progress& progress,
           const Cancellation& cancellation)
        : m_newsroom(newsroom), m_request(request), m_progress(progress),
          m_cancellation(cancellation) {}

    Result<ImportReport> run() {
        VESTITEL_TRY(const auto settings, archive::settings(m_newsroom.archive()));
        m_primary = settings.languages.front();
        const QStringList files = filesOf(m_request.paths);
        for (qsizetype i = 0; i < files.size() && !stopped(); ++i) {
            m_progress(i, files.size());
            VESTITEL_CHECK(importFile(files[i]));
        }
        m_progress(files.size(), files.size());
        m_report.cancelled = m_cancellation.isCancelled();
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool stopped() const { return m_cancellation.isCancelled(); }

    /// Folders as the files in them, by name, that can be posts.
    QStringList filesOf(const QStringList& paths) {
        static const QStringList kPatterns = {QStringLiteral("*.txt"), QStringLiteral("*.html"),
                                              QStringLiteral("*.htm"), QStringLiteral("*.jsonl")};
        QStringList files;
        for (const QString& path : paths) {
            if (!QFileInfo(path).isDir()) {
                files.append(path);
                continue;
            }
            QStringList found;
            QDirIterator each(path, kPatterns, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                found.append(each.next());
            }
            if (found.isEmpty()) {
                m_report.refused.append(
                    Words::tr("“%1” holds no text, web page or JSON Lines file to import.")
                        .arg(path));
            }
            found.sort();
            files += found;
        }
        return files;
    }

    /// An error that is about the archive, not about the item, ends the import.
    Result<void> refuse(const QString& name, const Error& error) {
        switch (error.code) {
        case ErrorCode::DiskFull:
        case ErrorCode::ReadOnly:
        case ErrorCode::InputOutput:
        case ErrorCode::Internal:
            return tl::unexpected(error);
        default:
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, error.message));
            return {};
        }
    }

    Result<void> importFile(const QString& path) {
        const auto format = formatOf(path);
        if (!format) {
            return refuse(QFileInfo(path).fileName(), format.error());
        }
        switch (*format) {
        case ImportFormat::JsonLines:
            return importLines(path);
        case ImportFormat::Wxr:
            return refuse(
                QFileInfo(path).fileName(),
                {ErrorCode::Unsupported,
                 Words::tr("WordPress exports cannot be imported by this version. Save the "
                           "posts as web pages and import those."),
                 {}});
        default:
            return importDocument(path, *format);
        }
    }

    [[nodiscard]] Result<ImportFormat> formatOf(const QString& path) const {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::NotFound, Words::tr("The file cannot be read."), path);
        }
        if (m_request.format != ImportFormat::Automatic) {
            return m_request.format;
        }
        VESTITEL_TRY(const auto format,
                     importing::detectFormat(file.read(kHeadBytes), QFileInfo(path).fileName()));
        switch (format) {
        case importing::Format::JsonLines:
            return ImportFormat::JsonLines;
        case importing::Format::Html:
            return ImportFormat::Html;
        case importing::Format::Text:
            break;
        }
        return ImportFormat::Text;
    }

    Result<void> importDocument(const QString& path, ImportFormat format) {
        const QString name = QFileInfo(path).fileName();
        const auto bytes = readFile(path, kFileLimit);
        if (!bytes) {
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, bytes.error().message));
            return {};
        }
        auto post = format == ImportFormat::Html
                        ? importHtml(*bytes, path)
                        : importing::importText(*bytes, m_request.edition.value_or(*m_primary),
                                                m_newsroom.ids());
        if (!post) {
            return refuse(name, post.error());
        }
        return store(std::move(*post), name);
    }

    Result<importing::ImportedPost> importHtml(const QByteArray& bytes, const QString& path) {
        return importing::importHtml(
            bytes, {QFileInfo(path).absolutePath(), m_request.edition, *m_primary},
            m_newsroom.ids());
    }

    Result<void> importLines(const QString& path) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, file.errorString()));
            return {};
        }
        importing::LineOrigin origin{0, QFileInfo(path).absolutePath()};
        while (!file.atEnd() && !stopped()) {
            ++origin.number;
            QByteArray line = file.readLine(kLineLimit);
            if (line.size() >= kLineLimit - 1 && !line.endsWith('\n')) {
                m_report.refused.append(
                    Words::tr("%1: line %2 is longer than %3 MB; nothing after it was read.")
                        .arg(name)
                        .arg(origin.number)
                        .arg(kLineLimit / (1024 * 1024)));
                return {};
            }
            line = line.trimmed();
            if (line.isEmpty()) {
                continue;
            }
            auto post = importing::readInterchangeLine(line, origin, m_newsroom.ids());
            const QString where = Words::tr("%1, line %2").arg(name).arg(origin.number);
            VESTITEL_CHECK(post ? store(std::move(*post), where) : refuse(name, post.error()));
            m_progress(static_cast<qsizetype>(file.pos()), static_cast<qsizetype>(file.size()));
        }
        return {};
    }

    /// Media first (a medium without a post is dropped by compacting; a post without its media
    /// would be wrong), then the post in one transaction.
    Result<void> store(importing::ImportedPost imported, const QString& name) {
        archive::PostStore posts(m_newsroom.archive());
        VESTITEL_TRY(const bool exists, posts.contains(imported.post.id));
        if (exists) {
            m_report.refused.append(
                Words::tr("%1: this post is in the archive already; it was left as it is.")
                    .arg(name));
            return {};
        }
        if (const auto added = addMedia(imported); !added) {
            return refuse(name, added.error());
        }
        VESTITEL_CHECK(addCategory(imported.post.category));
        const auto saved = savePost(m_newsroom, imported.post, archive::SaveReason::Import, name);
        if (!saved) {
            return refuse(name, saved.error());
        }
        m_report.posts.push_back(saved->post.id);
        for (const QString& remark : imported.remarks) {
            m_report.remarks.append(QStringLiteral("%1: %2").arg(name, remark));
        }
        return {};
    }

    Result<void> addMedia(importing::ImportedPost& imported) {
        archive::MediaStore store(m_newsroom.archive());
        QSet<MediaHash> known;
        for (const importing::ImportedMedium& file : imported.media) {
            const auto bytes = readFile(file.path, kMediumLimit);
            const auto medium =
                bytes ? store.add(*bytes, file.name) : Result<domain::Medium>(failure(bytes));
            if (!medium) {
                imported.remarks.append(
                    Words::tr("“%1” was left out: %2").arg(file.name, medium.error().message));
                continue;
            }
            known.insert(medium->hash);
            if (!file.texts.empty()) {
                VESTITEL_CHECK(store.setTexts(medium->hash, file.texts));
            }
        }
        return dropMissing(store, imported, known);
    }

    /// What refers to a file that was missing leaves the post; everything else of it stays.
    Result<void> dropMissing(archive::MediaStore& store, importing::ImportedPost& imported,
                             const QSet<MediaHash>& known) {
        const auto isMissing = [&](const MediaHash& hash) {
            return !known.contains(hash) && !store.medium(hash);
        };
        domain::Post& post = imported.post;
        if (post.leadImage && isMissing(*post.leadImage)) {
            post.leadImage.reset();
        }
        std::erase_if(post.attachments,
                      [&](const auto& attachment) { return isMissing(attachment.hash); });
        for (auto& [language, edition] : post.editions) {
            const auto media = html::mediaOf(edition.body);
            if (std::any_of(media.begin(), media.end(), isMissing)) {
                imported.remarks.append(
                    Words::tr("A picture or document of the text is missing and was left out."));
                VESTITEL_TRY(edition.body, without(edition.body, isMissing));
            }
        }
        return {};
    }

    /// The body without the images and links that lead to missing media.
    template <typename IsMissing>
    static Result<html::Body> without(const html::Body& body, const IsMissing& isMissing) {
        const QString scheme = QStringLiteral("media:");
        html::Rewriting rewriting;
        rewriting.keepBlockIds = true;
        rewriting.image = [&](const MediaHash& hash) -> std::optional<html::ImageMarkup> {
            if (isMissing(hash)) {
                return std::nullopt;
            }
            return html::ImageMarkup{.source = scheme + hash.toString()};
        };
        rewriting.link = [&](const QString& target) -> std::optional<QString> {
            const auto hash = MediaHash::fromString(target.mid(scheme.size()));
            const bool gone = target.startsWith(scheme) && (!hash || isMissing(*hash));
            return gone ? std::nullopt : std::optional(target);
        };
        return html::sanitise(html::rewrite(body, rewriting));
    }

    /// A category that the archive does not have yet is made, under its key as its name.
    Result<void> addCategory(const QString& key) {
        if (key.isEmpty()) {
            return {};
        }
        VESTITEL_TRY(const auto categories, archive::categories(m_newsroom.archive()));
        const bool known = std::any_of(categories.begin(), categories.end(),
                                       [&](const auto& each) { return each.key == key; });
        return known ? Result<void>()
                     : archive::saveCategory(m_newsroom.archive(), {key, {{*m_primary, key}}});
    }

    Newsroom& m_newsroom;
    const ImportRequest& m_request;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    std::optional<domain::Language> m_primary;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importFiles(Newsroom& newsroom, const ImportRequest& request,
                                 const Progress& progress, const Cancellation& cancellation) {
    return Import(newsroom, request, progress, cancellation).run();
}

} // namespace vestitel::editorial
