#include "documents/document_text.h"

#include <QFile>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

namespace {

constexpr rlim_t kMostMemory = 1024UL * 1024 * 1024;
constexpr rlim_t kMostSeconds = 20;
constexpr qint64 kLargestDocument = 101LL * 1024 * 1024;

void limit(int what, rlim_t most) {
    const rlimit both{most, most};
    if (setrlimit(static_cast<__rlimit_resource>(what), &both) != 0) {
        std::perror("vestitel-document-reader");
    }
}

} // namespace

/// vestitel-document-reader EXTENSION < document: the document's text. 0: read; 1: not.
int main(int argc, char** argv) {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // their shadow memory is larger
    limit(RLIMIT_AS, kMostMemory);
#endif
    limit(RLIMIT_CPU, kMostSeconds);
    limit(RLIMIT_FSIZE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a file that cannot grow is an error, no death
    limit(RLIMIT_CORE, 0);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly)) {
        return 1;
    }
    const auto text =
        vestitel::documents::textOf(input.read(kLargestDocument), QString::fromUtf8(argv[1]));
    if (!text) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(text.error().message),
                     qUtf8Printable(text.error().detail));
        return 1;
    }
    const QByteArray utf8 = text->toUtf8();
    const auto size = static_cast<std::size_t>(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0 ? 0
                                                                                              : 1;
}
