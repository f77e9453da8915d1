#include "application.h"
#include "webview/scheme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

vestitel::Arguments argumentsOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The newsroom of a local action group."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("archive-folder"),
                                 QStringLiteral("The archive to open; by default the last one."),
                                 QStringLiteral("[ARCHIVE-FOLDER]"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("The interface's language: bg or en."),
                                      QStringLiteral("bg|en"));
    const QCommandLineOption sample(
        QStringLiteral("new-sample"),
        QStringLiteral("Makes a sample archive there (unless there is one) and opens it."),
        QStringLiteral("DIR"));
    parser.addOption(language);
    parser.addOption(sample);
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(sample), parser.value(language)};
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    vestitel::webview::registerScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Vestitel"));
    QApplication::setOrganizationName(QStringLiteral("Vestitel"));
    QApplication::setApplicationVersion(QStringLiteral(VESTITEL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vestitel"));
    vestitel::Application vestitel(application, argumentsOf(application));
    if (!vestitel.start()) {
        std::fputs("vestitel: this archive is open already; its window was brought to the front\n",
                   stderr);
        return 0;
    }
    return QApplication::exec();
}
