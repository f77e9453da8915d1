#include "publishing/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <exception>

namespace vestitel::publishing {

namespace {

using kainjow::mustache::mustache;

constexpr int kPartialDepth = 16;

/// What the library writes into, as into a stream.
struct Page {
    Page() {
        constexpr size_t kUsualPage = 16 * 1024;
        text.reserve(kUsualPage);
    }
    Page& operator<<(const std::string& part) {
        text += part;
        return *this;
    }

    std::string text;
};

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

QString fileOf(const QString& name) {
    return name + QStringLiteral(".mustache");
}

tl::unexpected<Error> broken(const QString& name, const QString& problem, const QString& detail) {
    return failure(
        ErrorCode::InvalidArgument,
        Words::tr("The theme's file “%1” cannot be used: %2 Mend the file or choose another "
                  "theme; nothing was exported.")
            .arg(fileOf(name), problem),
        detail);
}

/// What the library says ("Unclosed section "x" at 17"), as a sentence with the line.
QString problemInWords(const QString& message, const std::string& source) {
    static const QRegularExpression place(QStringLiteral(" at (\\d+)$"));
    static const QRegularExpression section(QStringLiteral("\"(.*)\""));
    const auto at = static_cast<std::ptrdiff_t>(
        std::min<qulonglong>(place.match(message).captured(1).toULongLong(), source.size()));
    const auto line = std::count(source.begin(), source.begin() + at, '\n') + 1;
    const QString name = section.match(message).captured(1);
    if (message.startsWith(QLatin1String("Unclosed section"))) {
        return Words::tr("the section “%1” of line %2 is not closed.").arg(name).arg(line);
    }
    if (message.startsWith(QLatin1String("Unopened section"))) {
        return Words::tr("line %2 closes the section “%1”, which is not open.").arg(name).arg(line);
    }
    if (message.startsWith(QLatin1String("Unclosed tag"))) {
        return Words::tr("a tag of line %1 is not closed.").arg(line);
    }
    return Words::tr("line %1 is no Mustache.").arg(line);
}

Result<std::shared_ptr<mustache>> parse(const QString& name, const std::string& source) {
    try {
        auto parsed = std::make_shared<mustache>(source);
        if (!parsed->is_valid()) {
            const QString message = QString::fromStdString(parsed->error_message());
            return broken(name, problemInWords(message, source), message);
        }
        return parsed;
    } catch (const std::exception& exception) {
        return broken(name, Words::tr("it is no Mustache."), QString::fromUtf8(exception.what()));
    }
}

/// Appends a template's text with the partials that it names put in place of their tags.
Result<void> expand(const QString& name, const Template::Sources& sources, int depth,
                    std::string& out) {
    // A partial alone on its line stands for the whole line, as Mustache has it.
    static const QRegularExpression partial(
        QStringLiteral("(?:^[ \\t]*\\{\\{>\\s*([\\w.-]+)\\s*\\}\\}[ \\t]*(?:\\r?\\n|\\z))"
                       "|(?:\\{\\{>\\s*([\\w.-]+)\\s*\\}\\})"),
        QRegularExpression::MultilineOption);
    const std::string& source = sources.at(name);
    if (const auto parsed = parse(name, source); !parsed) {
        return failure(parsed);
    }
    const QString text = QString::fromStdString(source);
    qsizetype done = 0;
    for (auto tags = partial.globalMatch(text); tags.hasNext();) {
        const QRegularExpressionMatch tag = tags.next();
        const QString wanted = tag.captured(1) + tag.captured(2);
        if (sources.count(wanted) == 0) {
            return broken(name,
                          Words::tr("it asks for “%1”, which is not there.").arg(fileOf(wanted)),
                          QStringLiteral("missing partial"));
        }
        if (depth >= kPartialDepth) {
            return broken(name, Words::tr("it holds itself, by way of “%1”.").arg(fileOf(wanted)),
                          QStringLiteral("recursive partial"));
        }
        out += text.mid(done, tag.capturedStart() - done).toStdString();
        VESTITEL_CHECK(expand(wanted, sources, depth + 1, out));
        done = tag.capturedEnd();
    }
    out += text.mid(done).toStdString();
    return {};
}

} // namespace

Template::Template(std::shared_ptr<mustache> compiled) : m_compiled(std::move(compiled)) {
}

Result<Template> Template::compile(const QString& name, const Sources& sources) {
    if (sources.count(name) == 0) {
        return broken(name, Words::tr("it is not there."), QStringLiteral("missing template"));
    }
    std::string whole;
    VESTITEL_CHECK(expand(name, sources, 0, whole));
    VESTITEL_TRY(auto compiled, parse(name, whole));
    return Template(std::move(compiled));
}

std::string Template::render(const kainjow::mustache::data& data,
                             const kainjow::mustache::data& common) const {
    kainjow::mustache::context<std::string> context(&common);
    context.push(&data);
    // render() is not const by its declaration; without lambdas and partials it changes nothing.
    Page page;
    m_compiled->render(context, page);
    return std::move(page.text);
}

} // namespace vestitel::publishing
