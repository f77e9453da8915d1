#include "cli/console.h"

#include "base/log.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace vestitel::cli {

void Console::print(const QString& line) {
    printRaw(line.toUtf8() + '\n');
}

void Console::print(const QJsonObject& document) {
    printRaw(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Console::printRaw(const QByteArray& bytes) {
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        m_failed = true;
    }
}

void Console::complain(const QString& sentence) {
    endProgress();
    std::fprintf(stderr, "vestitel-cli: %s\n", qUtf8Printable(sentence));
}

void Console::complain(const Error& error) {
    complain(error.message);
    if (!error.detail.isEmpty()) {
        qCDebug(editorialLog) << error.detail;
    }
}

Progress Console::progress(const QString& what) {
    if (::isatty(STDERR_FILENO) == 0) {
        return [](qsizetype, qsizetype) {
        };
    }
    return [this, what](qsizetype done, qsizetype total) {
        m_progressShown = true;
        std::fprintf(stderr, "\r\033[K%s %lld/%lld", qUtf8Printable(what),
                     static_cast<long long>(done), static_cast<long long>(total));
        std::fflush(stderr);
    };
}

void Console::endProgress() {
    if (m_progressShown) {
        std::fputs("\r\033[K", stderr);
        m_progressShown = false;
    }
}

bool Console::isTerminal() const {
    return ::isatty(STDOUT_FILENO) != 0;
}

} // namespace vestitel::cli
