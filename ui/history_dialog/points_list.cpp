#include "history_dialog/points_list.h"

#include "models/words.h"
#include "style/icons.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace vestitel::history_dialog {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRevisionRole = Qt::UserRole;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::history_dialog)
};

QString reasonInWords(archive::SaveReason reason) {
    switch (reason) {
    case archive::SaveReason::Manual:
        return Words::tr("kept");
    case archive::SaveReason::StatusChange:
        return Words::tr("when the status was changed");
    case archive::SaveReason::Restore:
        return Words::tr("an earlier text, put back");
    case archive::SaveReason::Import:
        return Words::tr("imported");
    case archive::SaveReason::Repair:
        return Words::tr("when the archive was mended");
    case archive::SaveReason::Automatic:
        break;
    }
    return Words::tr("saved by itself");
}

} // namespace

QString saveInWords(const archive::TextSave& save) {
    const QString reason = reasonInWords(save.reason);
    return save.note.isEmpty() ? reason
                               //: %1: how a text was saved; %2: a note, or a file's name
                               : Words::tr("%1: %2").arg(reason, save.note);
}

PointsList::PointsList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"historyPoints"_s);
    setAccessibleName(tr("Earlier texts, the newest first"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &PointsList::chosenChanged);
}

void PointsList::show(const std::vector<editorial::TextPoint>& points) {
    const std::optional<qint64> before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        QDate day;
        QTreeWidgetItem* group = nullptr;
        for (const editorial::TextPoint& point : points) {
            const QDate date = point.save.time.toLocalTime().date();
            if (group == nullptr || date != day) {
                day = date;
                group = new QTreeWidgetItem(this, {models::dateInWords(date)});
                group->setFlags(Qt::ItemIsEnabled);
                group->setFirstColumnSpanned(true);
                QFont bold = font();
                bold.setBold(true);
                group->setFont(0, bold);
            }
            add(group, point);
        }
        expandAll();
    }
    m_hasEarlier = std::any_of(points.begin(), points.end(),
                               [](const auto& point) { return point.revision != 0; });
    QTreeWidgetItem* newest = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* const item = topLevelItem(i)->child(j);
            const qint64 revision = item->data(0, kRevisionRole).toLongLong();
            if (before && *before != 0 && revision == *before) {
                setCurrentItem(item);
                return;
            }
            newest = newest == nullptr && revision != 0 ? item : newest;
        }
    }
    setCurrentItem(newest);
    emit chosenChanged();
}

void PointsList::add(QTreeWidgetItem* day, const editorial::TextPoint& point) {
    const QString time = models::timeInWords(point.save.time);
    auto* const item = new QTreeWidgetItem(
        day, {time, point.revision == 0 ? tr("the text now") : saveInWords(point.save)});
    item->setData(0, kRevisionRole, point.revision);
    const QString title = point.title.isEmpty() ? models::untitled() : point.title;
    item->setToolTip(0, title);
    item->setToolTip(1, title);
    if (point.save.reason == archive::SaveReason::Manual) {
        item->setIcon(1, style::icon(u"save"_s));
    }
}

std::optional<qint64> PointsList::chosen() const {
    const QTreeWidgetItem* const item = currentItem();
    const QVariant revision = item == nullptr ? QVariant() : item->data(0, kRevisionRole);
    return revision.isValid() ? std::optional(revision.toLongLong()) : std::nullopt;
}

} // namespace vestitel::history_dialog
