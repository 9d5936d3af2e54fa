using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>What xUnit.net gives to constructors: its own services, and fixtures of the class, collection and assembly.</summary>
/// <remarks>
/// A fixture that the base or the assembly declares needs nothing. For another, the new class does what the existing
/// test classes do: names <c>IClassFixture&lt;T&gt;</c>, or joins their collection; where there are none, it joins the
/// only collection that has the fixture, and else makes it a class fixture if xUnit can make it.
/// </remarks>
internal sealed class XunitArguments : ConstructorArguments
{
    private readonly TestProjectIndex _index;
    private readonly BaseCandidate _candidate;
    private readonly HashSet<ISymbol> _given;
    private readonly bool _hasCollection;

    /// <summary>Reads what a base declares.</summary>
    /// <param name="index">The test project.</param>
    /// <param name="candidate">The base.</param>
    /// <param name="closed">The base, closed.</param>
    public XunitArguments(TestProjectIndex index, BaseCandidate candidate, INamedTypeSymbol closed)
    {
        _index = index;
        _candidate = candidate;
        _given = new(XunitNames.ClassFixturesOf(closed).Concat(index.AssemblyFixtures), SymbolEqualityComparer.Default);
        var collection = closed.InheritedAttributes().FirstOrDefault(XunitNames.IsCollection);
        _hasCollection = collection is not null;
        if (collection is not null && index.Collections.Find(collection) is { } definition)
        {
            _given.UnionWith(XunitCollections.FixturesOf(definition));
        }
    }

    /// <inheritdoc/>
    public override ConstructorPlan Plan(IMethodSymbol constructor)
    {
        var required = Required(constructor);
        var needed = required
            .Select(parameter => parameter.Type)
            .Where(type => !IsService(type) && !_given.Contains(type))
            .ToList();
        var collection = _hasCollection ? null : CollectionFor(needed);
        if (collection is not null)
        {
            var shared = XunitCollections.FixturesOf(collection).ToHashSet(SymbolEqualityComparer.Default);
            needed.RemoveAll(shared.Contains);
        }

        return needed.Find(type => !CanBeClassFixture(type)) is { } missing
            ? Missing(missing)
            : new()
            {
                Parameters = required,
                Interfaces = [.. needed.Select(ClassFixtureOf).OfType<INamedTypeSymbol>()],
                Attributes = collection is null ? [] : [AttributeFor(collection)],
            };
    }

    private static bool IsService(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString()
            is "Xunit.ITestOutputHelper"
                or "Xunit.Abstractions.ITestOutputHelper"
                or "Xunit.ITestContextAccessor";

    private INamedTypeSymbol? CollectionFor(List<ITypeSymbol> needed)
    {
        var shared = needed.Where(type => !_candidate.Habits.AnyHasClassFixture(type)).ToList();
        if (shared.Count == 0)
        {
            return null;
        }

        var able = _index.Collections.All.Where(definition => Serves(definition, shared)).ToList();
        var joined = _candidate
            .Habits.Collections.Select(_index.Collections.Find)
            .OfType<INamedTypeSymbol>()
            .Where(definition => able.Contains(definition, SymbolEqualityComparer.Default))
            .GroupBy(definition => definition.ToDisplayString(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return joined?.First() ?? (able.Count == 1 ? able[0] : null);
    }

    private static bool Serves(INamedTypeSymbol definition, List<ITypeSymbol> needed) =>
        XunitCollections.FixturesOf(definition).Intersect(needed, SymbolEqualityComparer.Default).Any();

    // a fixture is made by its only constructor, out of services and of fixtures that live longer
    private bool CanBeClassFixture(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
        && Visibility.IsPublic(type)
        && !TestAssemblies.IsOfFramework(named)
        && (_candidate.Habits.AnyHasClassFixture(type) || !IsProduction(named))
        && named.InstanceConstructors.Where(each => each.DeclaredAccessibility == Accessibility.Public).ToList()
            is [var only]
        && only.Parameters.All(parameter =>
            parameter.Type.Name is "IMessageSink" or "ITestContextAccessor"
            || _index.AssemblyFixtures.Contains(parameter.Type)
        );

    // what is under test is no fixture, even if it could be made like one
    private bool IsProduction(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly
        && !TestAssemblies.IsForTests(assembly)
        && _index.Compilation.GetMetadataReference(assembly) is CompilationReference;

    private INamedTypeSymbol? ClassFixtureOf(ITypeSymbol type) =>
        _index.Compilation.GetTypesByMetadataName("Xunit.IClassFixture`1").FirstOrDefault()?.Construct(type);

    private SymbolText AttributeFor(INamedTypeSymbol definition)
    {
        var writer = new SymbolTextWriter(forCref: false);
        if (_index.Compilation.GetTypesByMetadataName("Xunit.CollectionAttribute").FirstOrDefault() is { } attribute)
        {
            writer.AppendType(attribute);
        }

        return XunitCollections.NameOf(definition) is { } name
            ? writer.Append($"({ConstantText.Of(name)})").Finish()
            : writer.Append("(typeof(").AppendType(definition).Append("))").Finish();
    }
}
