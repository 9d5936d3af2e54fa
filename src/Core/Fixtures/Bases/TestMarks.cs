using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Recognises tests by the attributes of the test frameworks, and by whatever derives from them.</summary>
internal sealed class TestMarks
{
    // attribute classes, and for xUnit and NUnit the interfaces that make any attribute a mark of a test
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "Xunit.FactAttribute",
        "Xunit.v3.IFactAttribute",
        "NUnit.Framework.Interfaces.ISimpleTestBuilder",
        "NUnit.Framework.Interfaces.ITestBuilder",
        "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute",
        "TUnit.Core.BaseTestAttribute",
        "TUnit.Core.TestAttribute",
    };

    // what a mark is called where the framework is not restored, so that nothing but its name is known
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Fact",
        "Theory",
        "Test",
        "TestCase",
        "TestCaseSource",
        "TestMethod",
        "DataTestMethod",
    };

    private readonly Dictionary<INamedTypeSymbol, bool> _attributes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> _classes = new(SymbolEqualityComparer.Default);

    /// <summary>Says whether a class declares a test itself.</summary>
    public bool HasOwnTests(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_classes.TryGetValue(definition, out var found))
        {
            found = definition
                .GetMembers()
                .OfType<IMethodSymbol>()
                .Any(method => method.MethodKind == MethodKind.Ordinary && IsTest(method));
            _classes.Add(definition, found);
        }

        return found;
    }

    /// <summary>Says whether a class declares or inherits a test.</summary>
    public bool HasTests(INamedTypeSymbol type) => type.SelfAndBases().Any(HasOwnTests);

    private bool IsTest(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && IsMark(type));

    private bool IsMark(INamedTypeSymbol attribute)
    {
        if (!_attributes.TryGetValue(attribute, out var found))
        {
            found =
                attribute.TypeKind == TypeKind.Error
                    ? Names.Contains(attribute.Name)
                    : attribute
                        .SelfAndBases()
                        .Concat(attribute.AllInterfaces)
                        .Any(type => Marks.Contains(type.OriginalDefinition.ToDisplayString()));
            _attributes.Add(attribute, found);
        }

        return found;
    }
}
