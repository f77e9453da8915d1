#include "editorial/import_run.h"

#include "base/atomic_file.h"
#include "importing/format.h"
#include "importing/import_html.h"
#include "importing/import_text.h"
#include "importing/interchange.h"
#include "importing/word_package.h"
#include "importing/wordpress_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace vestitel::editorial {

namespace {

constexpr qint64 kFileLimit = 64LL * 1024 * 1024; // of a text or page
constexpr qint64 kLineLimit = 64LL * 1024 * 1024; // of one post in JSON Lines
constexpr qint64 kHeadBytes = 64LL * 1024;        // what a file's kind is told by

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// The work of one import; its report grows as it goes.
class Import final {
public:
    Import(const ImportSink& sink, const ImportRequest& request, const Progress& progress,
           const Cancellation& cancellation)
        : m_sink(sink), m_request(request), m_progress(progress), m_cancellation(cancellation) {}

    Result<ImportReport> run() {
        const QStringList files = filesOf(m_request.paths);
        for (qsizetype i = 0; i < files.size() && !stopped(); ++i) {
            m_progress(i, files.size());
            VESTITEL_CHECK(importFile(files[i]));
        }
        m_progress(files.size(), files.size());
        m_report.cancelled = stopped();
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool stopped() const { return m_cancellation.isCancelled(); }

    /// Folders as the files in them, by name, that can be posts.
    QStringList filesOf(const QStringList& paths) {
        QStringList patterns = {QStringLiteral("*.txt"), QStringLiteral("*.html"),
                                QStringLiteral("*.htm"), QStringLiteral("*.jsonl"),
                                QStringLiteral("*.xml")};
        if (m_request.convertWord) {
            patterns.append(QStringLiteral("*.docx"));
        }
        QStringList files;
        for (const QString& path : paths) {
            if (!QFileInfo(path).isDir()) {
                files.append(path);
                continue;
            }
            QStringList found;
            QDirIterator each(path, patterns, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString file = each.next();
                if (!isOfInterchange(file)) {
                    found.append(file);
                }
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

    /// A document in the folder `media` beside JSON Lines belongs to a post of theirs.
    static bool isOfInterchange(const QString& file) {
        QDir folder = QFileInfo(file).dir();
        return folder.dirName() == u"media" && folder.cdUp() &&
               !folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files).isEmpty();
    }

    /// An error that is about the archive, not about the item, ends the import.
    Result<void> refuse(const QString& name, const Error& error) {
        if (endsImport(error)) {
            return tl::unexpected(error);
        }
        m_report.refused.append(QStringLiteral("%1: %2").arg(name, error.message));
        return {};
    }

    Result<void> importFile(const QString& path) {
        const auto format = formatOf(path);
        if (!format) {
            return format.error().code == ErrorCode::NotFound
                       ? refuse(QFileInfo(path).fileName(), format.error())
                       : refuseWhole(format.error());
        }
        switch (*format) {
        case ImportFormat::JsonLines:
            return importLines(path);
        case ImportFormat::Wxr:
            return importWordPress(path);
        case ImportFormat::Word:
            return importWord(path);
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
        case importing::Format::WordPress:
            return ImportFormat::Wxr;
        case importing::Format::Word:
            return ImportFormat::Word;
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
                        : importing::importText(*bytes, languageHint(), *m_sink.ids);
        if (!post) {
            return refuse(name, post.error());
        }
        return store(std::move(*post), name);
    }

    Result<importing::ImportedPost> importHtml(const QByteArray& bytes, const QString& path) {
        return importing::importHtml(
            bytes, {QFileInfo(path).absolutePath(), m_request.edition, m_sink.primary},
            *m_sink.ids);
    }

    [[nodiscard]] importing::LanguageHint languageHint() const {
        return {m_request.edition, m_sink.primary};
    }

    Result<void> importWord(const QString& path) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, file.errorString()));
            return {};
        }
        if (const auto checked = importing::checkWordPackage(file, name); !checked) {
            return refuseWhole(checked.error());
        }
        if (!m_request.convertWord) {
            return refuseWhole({ErrorCode::Unsupported,
                                Words::tr("“%1” is a Word document. Those are imported in the "
                                          "window of Vestitel, under File, Import.")
                                    .arg(name),
                                {}});
        }
        file.seek(0);
        const auto document = m_request.convertWord(file.readAll());
        if (stopped()) {
            return {};
        }
        if (!document) {
            return refuse(name, document.error());
        }
        auto post = importing::importWord(*document, languageHint(), *m_sink.ids);
        return post ? store(std::move(*post), name) : refuse(name, post.error());
    }

    /// For sentences that name the file themselves.
    Result<void> refuseWhole(const Error& error) {
        m_report.refused.append(error.message);
        return {};
    }

    Result<void> importWordPress(const QString& path) {
        const QString name = QFileInfo(path).fileName();
        const auto summary = importing::readWordPressExport(
            path, languageHint(),
            [&](Result<importing::ImportedPost> post, const QString& title) {
                const QString where = Words::tr("%1, “%2”").arg(name, title);
                return post ? store(std::move(*post), where) : refuse(where, post.error());
            },
            m_progress, m_cancellation);
        if (!summary) {
            return refuse(name, summary.error());
        }
        if (!summary->refusal.isEmpty()) {
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, summary->refusal));
        }
        for (const QString& remark : summary->remarks) {
            m_report.remarks.append(QStringLiteral("%1: %2").arg(name, remark));
        }
        return {};
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
            if (line.isEmpty()) { // it cannot be read, and never ends
                m_report.refused.append(
                    Words::tr("%1: line %2 cannot be read; nothing after it was. Check the disk "
                              "and import the file again.")
                        .arg(name)
                        .arg(origin.number));
                return {};
            }
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
            auto post = importing::readInterchangeLine(line, origin, *m_sink.ids);
            const QString where = Words::tr("%1, line %2").arg(name).arg(origin.number);
            VESTITEL_CHECK(post ? store(std::move(*post), where) : refuse(name, post.error()));
            m_progress(static_cast<qsizetype>(file.pos()), static_cast<qsizetype>(file.size()));
        }
        return {};
    }

    Result<void> store(importing::ImportedPost imported, const QString& name) {
        const auto asOneText = imported.asOneText;
        VESTITEL_TRY(const auto stored, m_sink.store(std::move(imported), name));
        if (!stored.post) {
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, stored.refusal));
            return {};
        }
        m_report.posts.push_back(*stored.post);
        if (asOneText) {
            m_report.pairs.push_back({*stored.post, *asOneText});
        }
        for (const QString& remark : stored.remarks) {
            m_report.remarks.append(QStringLiteral("%1: %2").arg(name, remark));
        }
        return {};
    }

    const ImportSink& m_sink;
    const ImportRequest& m_request;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> runImport(const ImportSink& sink, const ImportRequest& request,
                               const Progress& progress, const Cancellation& cancellation) {
    return Import(sink, request, progress, cancellation).run();
}

} // namespace vestitel::editorial
