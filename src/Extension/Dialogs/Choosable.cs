using System.Runtime.Serialization;
using Microsoft.VisualStudio.Extensibility.UI;

namespace SkeletonForge.Extension.Dialogs;

/// <summary>Something that a user ticks or not.</summary>
[DataContract]
internal abstract class Choosable : NotifyPropertyChangedObject
{
    private bool _isChecked;

    /// <summary>Whether it is ticked; the user changes it.</summary>
    [DataMember]
    public bool IsChecked
    {
        get => _isChecked;
        set
        {
            if (SetProperty(ref _isChecked, value))
            {
                OnChecked();
            }
        }
    }

    /// <summary>Called after the tick has changed.</summary>
    protected virtual void OnChecked() { }
}
