#pragma once

#include "dialogs/stock_items.h"

#include <QWidget>

class QTextBrowser;

namespace vestitel::fields {
class SegmentedChoice;
}

namespace vestitel::dialogs {

/// A kept text to be read before it is taken: in one of its languages, the places to fill in
/// marked, images by their captions.
class StockPreview final : public QWidget {
    Q_OBJECT

public:
    explicit StockPreview(QWidget* parent = nullptr);

    /// Nothing is shown for an empty list. The language that was looked at stays, if it can.
    void show(const std::vector<StockText>& texts);

private:
    void showText(int index);
    void markBlanks();

    std::vector<StockText> m_texts;
    int m_language = 0; ///< Looked at last.
    fields::SegmentedChoice* m_choice;
    QTextBrowser* m_page;
};

} // namespace vestitel::dialogs
