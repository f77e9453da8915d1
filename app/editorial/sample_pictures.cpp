#include "editorial/sample_pictures.h"

#include "editorial/sample_brush.h"
#include "editorial/sample_scenes.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>

namespace vestitel::editorial {

QByteArray samplePicture(const QString& name) {
    static const QHash<QString, void (*)(QPainter&)> kPictures = {
        {QStringLiteral("apiary"), scenes::apiary},
        {QStringLiteral("bread"), scenes::bread},
        {QStringLiteral("centre"), scenes::centre},
        {QStringLiteral("children"), scenes::children},
        {QStringLiteral("festival"), scenes::festival},
        {QStringLiteral("hall"), scenes::hall},
        {QStringLiteral("hills"), scenes::hills},
        {QStringLiteral("honey"), scenes::honey},
        {QStringLiteral("map"), scenes::map},
        {QStringLiteral("river"), scenes::river},
        {QStringLiteral("roses"), scenes::roses},
        {QStringLiteral("trail"), scenes::trail},
        {QStringLiteral("village"), scenes::village},
        {QStringLiteral("workshop"), scenes::workshop},
    };
    const auto draw = kPictures.value(name);
    if (draw == nullptr) {
        return {};
    }
    QImage image(brush::kWidth, brush::kHeight, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        draw(painter);
        brush::grain(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", 88)) {
        return {};
    }
    return bytes;
}

} // namespace vestitel::editorial
