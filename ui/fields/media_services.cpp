#include "fields/media_services.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vestitel::fields {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList imagePatterns() {
    return {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.gif"_s, u"*.webp"_s};
}

QStringList documentPatterns() {
    return {u"*.pdf"_s, u"*.doc"_s, u"*.docx"_s, u"*.xls"_s, u"*.xlsx"_s,
            u"*.odt"_s, u"*.ods"_s, u"*.zip"_s,  u"*.txt"_s, u"*.csv"_s};
}

QString filter(const QString& name, const QStringList& patterns) {
    return name + u" ("_s + patterns.join(u' ') + u')';
}

} // namespace

QString imageFileFilter() {
    return filter(QCoreApplication::translate("vestitel::fields", "Images"), imagePatterns());
}

QString documentFileFilter() {
    return filter(QCoreApplication::translate("vestitel::fields", "Documents and images"),
                  documentPatterns() + imagePatterns());
}

bool looksLikeImage(const QString& path) {
    return imagePatterns().contains(u"*."_s + QFileInfo(path).suffix().toLower());
}

} // namespace vestitel::fields
