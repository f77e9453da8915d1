#pragma once

#include "dialogs/stock_items.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace vestitel::dialogs {

class StockPreview;

/// Kept texts, one of which is taken: found by its words, read in a preview. One's own are renamed
/// and deleted here; a deletion is undone by its own button, and later from the end of the list.
/// accepted() comes only with one that is not deleted.
class StockDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString filter; ///< In the empty field that seeks.
        QString accept;
        QString empty; ///< When there is nothing at all.
    };

    StockDialog(const Words& words, std::vector<StockItem> items, StockServices services,
                QWidget* parent = nullptr);

    /// The id of what was chosen; empty: nothing can be.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString chosenName() const;

    void accept() override;

signals:
    /// One's own are others now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList(QVBoxLayout* column, const Words& words);
    void fill();
    void filter();
    void showCurrent();
    void renamed(QListWidgetItem* row);
    void removeCurrent();
    void restoreCurrent();
    void restore(const QString& id);
    void setRemoved(const QString& id, bool removed);
    enum class Tone { Quiet, Wrong };
    void say(const QString& sentence, Tone tone);
    [[nodiscard]] StockItem* find(const QString& id);
    [[nodiscard]] const StockItem* current() const;

    std::vector<StockItem> m_items;
    StockServices m_services;
    QString m_undoable; ///< What was deleted last.

    QLineEdit* m_filter;
    QListWidget* m_list;
    StockPreview* m_preview;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_restore;
    QLabel* m_message;
    QPushButton* m_undo;
    QPushButton* m_accept = nullptr;
};

} // namespace vestitel::dialogs
