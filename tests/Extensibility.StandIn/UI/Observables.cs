using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace Microsoft.VisualStudio.Extensibility.UI;

// ref:ui.notifypropertychangedobject, sample:ToolWindowSample, confirmed
[DataContract]
public abstract class NotifyPropertyChangedObject : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    // sample:SettingsSample uses it and its result, confirmed; inferred: the attribute and the default
    protected bool SetProperty<T>(ref T storage, T value, [CallerMemberName] string propertyName = "")
    {
        if (EqualityComparer<T>.Default.Equals(storage, value))
        {
            return false;
        }

        storage = value;
        PropertyChanged?.Invoke(this, new(propertyName));
        return true;
    }
}

// sample:FeatureGallery, confirmed
public class ObservableList<T> : ObservableCollection<T>;
