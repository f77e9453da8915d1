#include "editorial/import_run.h"

#include "base/atomic_file.h"
#include "importing/format.h"
#include "importing/import_html.h"
#include "importing/import_text.h"
#include "importing/interchange.h"

#include <QCoreApplication>
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
        if (endsImport(error)) {
            return tl::unexpected(error);
        }
        m_report.refused.append(QStringLiteral("%1: %2").arg(name, error.message));
        return {};
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
                        : importing::importText(*bytes, m_request.edition.value_or(m_sink.primary),
                                                *m_sink.ids);
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
            auto post = importing::readInterchangeLine(line, origin, *m_sink.ids);
            const QString where = Words::tr("%1, line %2").arg(name).arg(origin.number);
            VESTITEL_CHECK(post ? store(std::move(*post), where) : refuse(name, post.error()));
            m_progress(static_cast<qsizetype>(file.pos()), static_cast<qsizetype>(file.size()));
        }
        return {};
    }

    Result<void> store(importing::ImportedPost imported, const QString& name) {
        VESTITEL_TRY(const auto stored, m_sink.store(std::move(imported), name));
        if (!stored.post) {
            m_report.refused.append(QStringLiteral("%1: %2").arg(name, stored.refusal));
            return {};
        }
        m_report.posts.push_back(*stored.post);
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
