#pragma once

#include "editorial/earlier_texts.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace vestitel::history_dialog {

/// The states of a text, by the day on which they were saved, the newest first.
class PointsList final : public QTreeWidget {
    Q_OBJECT

public:
    explicit PointsList(QWidget* parent = nullptr);

    /// The one that was chosen stays chosen, else the newest earlier one is.
    void show(const std::vector<editorial::TextPoint>& points);
    /// The revision that is chosen; 0 for the text as it is now.
    [[nodiscard]] std::optional<qint64> chosen() const;
    [[nodiscard]] bool hasEarlier() const { return m_hasEarlier; }

signals:
    void chosenChanged();

private:
    void add(QTreeWidgetItem* day, const editorial::TextPoint& point);

    bool m_hasEarlier = false;
};

/// "saved by itself", "kept with Ctrl+S"; with the note, where there is one.
[[nodiscard]] QString saveInWords(const archive::TextSave& save);

} // namespace vestitel::history_dialog
