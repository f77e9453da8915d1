#include "domain/image_edit.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace vestitel::domain {

namespace {

constexpr int kVersion = 1;
constexpr double kDecimals = 1e6;
constexpr qsizetype kKeyLetters = 8;

/// As it is written, so that what is kept and what is read again are the same numbers.
double rounded(double value) {
    return std::isfinite(value) ? std::round(value * kDecimals) / kDecimals : 0;
}

QPointF rounded(const QPointF& point) {
    return {std::clamp(rounded(point.x()), 0.0, 1.0), std::clamp(rounded(point.y()), 0.0, 1.0)};
}

/// Within the whole, by its rounded corners' sides.
QRectF rounded(const QRectF& area) {
    const QRectF part = area.normalized();
    const double left = std::clamp(rounded(part.x()), 0.0, 1.0);
    const double top = std::clamp(rounded(part.y()), 0.0, 1.0);
    return {left, top, std::clamp(rounded(part.width()), 0.0, rounded(1 - left)),
            std::clamp(rounded(part.height()), 0.0, rounded(1 - top))};
}

QJsonArray toJson(const QRectF& area) {
    return {area.x(), area.y(), area.width(), area.height()};
}

std::optional<std::vector<double>> numbers(const QJsonValue& value, qsizetype count) {
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() != count) {
        return std::nullopt;
    }
    std::vector<double> found;
    for (const QJsonValue& each : array) {
        if (!each.isDouble() || each.toDouble() < 0 || each.toDouble() > 1) {
            return std::nullopt;
        }
        found.push_back(each.toDouble());
    }
    return found;
}

std::optional<QRectF> area(const QJsonValue& value) {
    const auto found = numbers(value, 4);
    if (!found) {
        return std::nullopt;
    }
    const QRectF area((*found)[0], (*found)[1], (*found)[2], (*found)[3]);
    return area.isEmpty() ? std::nullopt : std::optional(area);
}

bool readAreas(const QJsonValue& value, std::vector<QRectF>& areas) {
    if (!value.isArray()) {
        return value.isUndefined();
    }
    for (const QJsonValue& each : value.toArray()) {
        const auto one = area(each);
        if (!one || areas.size() == ImageEdit::kMostBlurred) {
            return false;
        }
        areas.push_back(*one);
    }
    return true;
}

bool hasOnlyKnownKeys(const QJsonObject& json) {
    static const QStringList known = {QStringLiteral("version"),    QStringLiteral("turns"),
                                      QStringLiteral("straighten"), QStringLiteral("crop"),
                                      QStringLiteral("blurred"),    QStringLiteral("focus")};
    const QStringList keys = json.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [](const QString& key) { return known.contains(key); });
}

} // namespace

bool ImageEdit::changesPixels() const {
    ImageEdit same = *this;
    same.focus = ImageEdit().focus;
    return !same.isNothing();
}

QString ImageEdit::key() const {
    if (!changesPixels()) {
        return {};
    }
    ImageEdit pixels = *this;
    pixels.focus = ImageEdit().focus;
    const QByteArray text = QJsonDocument(domain::toJson(pixels)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(kKeyLetters));
}

ImageEdit tidied(ImageEdit edit) {
    edit.turns = ((edit.turns % 4) + 4) % 4;
    edit.straighten =
        std::clamp(rounded(edit.straighten), -ImageEdit::kSteepest, ImageEdit::kSteepest);
    edit.crop = rounded(edit.crop);
    for (double (QRectF::*side)() const : {&QRectF::width, &QRectF::height}) {
        if ((edit.crop.*side)() < ImageEdit::kLeastCrop) {
            edit.crop = ImageEdit().crop; // nothing would be left
        }
    }
    for (QRectF& each : edit.blurred) {
        each = rounded(each);
    }
    std::erase_if(edit.blurred, [](const QRectF& each) { return each.isEmpty(); });
    if (edit.blurred.size() > ImageEdit::kMostBlurred) {
        edit.blurred.resize(ImageEdit::kMostBlurred);
    }
    edit.focus = rounded(edit.focus);
    return edit;
}

QJsonObject toJson(const ImageEdit& edit) {
    const ImageEdit nothing;
    QJsonObject json{{QStringLiteral("version"), kVersion}};
    if (edit.turns != nothing.turns) {
        json.insert(QStringLiteral("turns"), edit.turns);
    }
    if (edit.straighten != nothing.straighten) {
        json.insert(QStringLiteral("straighten"), edit.straighten);
    }
    if (edit.crop != nothing.crop) {
        json.insert(QStringLiteral("crop"), toJson(edit.crop));
    }
    if (!edit.blurred.empty()) {
        QJsonArray areas;
        for (const QRectF& each : edit.blurred) {
            areas.append(toJson(each));
        }
        json.insert(QStringLiteral("blurred"), areas);
    }
    if (edit.focus != nothing.focus) {
        json.insert(QStringLiteral("focus"), QJsonArray{edit.focus.x(), edit.focus.y()});
    }
    return json;
}

std::optional<ImageEdit> imageEditFromJson(const QJsonObject& json) {
    if (json.value(QLatin1String("version")).toInt() != kVersion || !hasOnlyKnownKeys(json)) {
        return std::nullopt;
    }
    ImageEdit edit;
    const QJsonValue turns = json.value(QLatin1String("turns"));
    const QJsonValue straighten = json.value(QLatin1String("straighten"));
    const QJsonValue crop = json.value(QLatin1String("crop"));
    const QJsonValue focus = json.value(QLatin1String("focus"));
    edit.turns = turns.toInt(turns.isUndefined() ? 0 : -1);
    edit.straighten = straighten.toDouble(straighten.isUndefined() ? 0 : 2 * ImageEdit::kSteepest);
    if (edit.turns < 0 || edit.turns > 3 || std::abs(edit.straighten) > ImageEdit::kSteepest) {
        return std::nullopt;
    }
    if (!crop.isUndefined()) {
        const auto part = area(crop);
        if (!part) {
            return std::nullopt;
        }
        edit.crop = *part;
    }
    if (!focus.isUndefined()) {
        const auto point = numbers(focus, 2);
        if (!point) {
            return std::nullopt;
        }
        edit.focus = {(*point)[0], (*point)[1]};
    }
    if (!readAreas(json.value(QLatin1String("blurred")), edit.blurred)) {
        return std::nullopt;
    }
    return tidied(std::move(edit));
}

} // namespace vestitel::domain
