using System.Collections;
using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace SkeletonForge.Core.Rendering;

/// <summary>Named values that a template can print or look into.</summary>
/// <param name="values">The values by name: strings, booleans, scopes and lists.</param>
internal sealed class TemplateScope(Dictionary<string, object> values)
{
    /// <summary>Finds a value.</summary>
    /// <param name="name">Its name, compared ordinally.</param>
    /// <param name="value">The value, if there is one.</param>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    public bool TryGetValue(string name, out object? value) => values.TryGetValue(name, out value);
}

/// <summary>A list that a template can loop over; every turn is paid for from the <see cref="RenderBudget"/>.</summary>
/// <param name="items">Strings or scopes.</param>
internal sealed class TemplateList(object[] items) : IEnumerable
{
    /// <inheritdoc/>
    public IEnumerator GetEnumerator()
    {
        var budget = RenderBudget.Current;
        foreach (var item in items)
        {
            budget.TakeStep();
            yield return item;
        }
    }
}

/// <summary>
/// Tells the engine what it may see: the entries of a scope and the elements of a list. Everything else, strings
/// included, has neither members nor elements, so that no path leads to a .NET object.
/// </summary>
internal sealed class TemplateDescriptors : IObjectDescriptorProvider
{
    /// <inheritdoc/>
    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        IMemberAccessor members = type == typeof(TemplateScope) ? new ScopeMembers() : new NoMembers();
        IIterator elements = type == typeof(TemplateList) ? new EnumerableIterator<TemplateList>() : new NoElements();
        value = new ObjectDescriptor(type, members, (_, _) => Array.Empty<object>(), _ => elements);
        return true;
    }

    private sealed class ScopeMembers : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value) =>
            ((TemplateScope)instance).TryGetValue(memberName.TrimmedValue, out value);
    }

    private sealed class NoMembers : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = null;
            return false;
        }
    }

    private sealed class NoElements : IIterator
    {
        public void Iterate(
            in EncodedTextWriter writer,
            BindingContext context,
            ChainSegment[] blockParamsVariables,
            object input,
            TemplateDelegate template,
            TemplateDelegate ifEmpty
        ) => throw new HandlebarsRuntimeException("only lists can be looped over");
    }
}
