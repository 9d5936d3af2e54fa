using System.Runtime.Serialization;
using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.UI;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Subjects;

namespace SkeletonForge.Extension.Dialogs;

/// <summary>Asks which of the types of a file are meant.</summary>
[DataContract]
internal sealed class TypeChoice
{
    /// <summary>Offers types, all of them ticked.</summary>
    /// <param name="types">The types.</param>
    public TypeChoice(IEnumerable<DeclaredType> types)
    {
        foreach (var type in types)
        {
            Types.Add(new(type));
        }
    }

    /// <summary>What is asked.</summary>
    [DataMember]
    public string Question { get; } = Strings.ChooseTypes;

    /// <summary>The types.</summary>
    [DataMember]
    public ObservableList<OfferedType> Types { get; } = [];

    /// <summary>Asks.</summary>
    /// <param name="ide">The way to Visual Studio.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="cancellationToken">Closes the dialog.</param>
    /// <returns>The types that are ticked; none if the dialog was canceled.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<IReadOnlyList<DeclaredType>> ShowAsync(
        VisualStudioExtensibility ide,
        string file,
        CancellationToken cancellationToken
    )
    {
        var isConfirmed = await ide.ConfirmAsync(new TypeChoiceControl(this), Strings.TypesOf(file), cancellationToken)
            .ConfigureAwait(false);
        return isConfirmed ? [.. Types.Where(type => type.IsChecked).Select(type => type.Declared)] : [];
    }
}

/// <summary>A type that is offered.</summary>
[DataContract]
internal sealed class OfferedType : Choosable
{
    /// <summary>Offers a type, ticked.</summary>
    /// <param name="declared">The type.</param>
    public OfferedType(DeclaredType declared)
    {
        Declared = declared;
        IsChecked = true;
    }

    /// <summary>The type.</summary>
    public DeclaredType Declared { get; }

    /// <summary>Its name.</summary>
    [DataMember]
    public string Name => Declared.Name;
}

/// <summary>The content of the dialog.</summary>
/// <param name="choice">What it shows.</param>
internal sealed class TypeChoiceControl(TypeChoice choice) : RemoteUserControl(choice);
