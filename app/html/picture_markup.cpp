#include "html/picture_markup.h"

#include "html/markup_writing.h"

namespace vestitel::html {

namespace {

void writeSource(QString& out, const ImageMarkup& markup, const ImageSets& sets) {
    writeAttribute(out, QLatin1String("src"), markup.source);
    if (!sets.plain.isEmpty()) {
        writeAttribute(out, QLatin1String("srcset"), sets.plain);
    }
    if (!sets.sizes.isEmpty()) {
        writeAttribute(out, QLatin1String("sizes"), sets.sizes);
    }
    if (markup.size.isValid()) {
        writeAttribute(out, QLatin1String("width"), QString::number(markup.size.width()));
        writeAttribute(out, QLatin1String("height"), QString::number(markup.size.height()));
    }
    if (markup.focus != ImageMarkup().focus) {
        const auto percent = [](double part) {
            return QString::number(qRound(part * 100));
        };
        writeAttribute(out, QLatin1String("style"),
                       QStringLiteral("object-position:%1% %2%")
                           .arg(percent(markup.focus.x()), percent(markup.focus.y())));
    }
    if (markup.lazy) {
        writeAttribute(out, QLatin1String("loading"), QStringLiteral("lazy"));
    }
}

} // namespace

void writePicture(QString& out, const QString& alt, const ImageMarkup& markup,
                  const QString& figureClass) {
    const ImageSets sets = markup.sets ? markup.sets(figureClass) : ImageSets();
    const bool hasWebp = !sets.webp.isEmpty();
    if (hasWebp) {
        out += QLatin1String("<picture><source");
        writeAttribute(out, QLatin1String("type"), QStringLiteral("image/webp"));
        writeAttribute(out, QLatin1String("srcset"), sets.webp);
        if (!sets.sizes.isEmpty()) {
            writeAttribute(out, QLatin1String("sizes"), sets.sizes);
        }
        out += u'>';
    }
    out += QLatin1String("<img");
    writeAttribute(out, QLatin1String("alt"), alt);
    writeSource(out, markup, sets);
    out += hasWebp ? QLatin1String("></picture>") : QLatin1String(">");
}

} // namespace vestitel::html
