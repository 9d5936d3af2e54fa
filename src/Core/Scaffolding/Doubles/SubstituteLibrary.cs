using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>A library that makes substitutes: how code of it is written.</summary>
internal abstract class SubstituteLibrary
{
    private static readonly SubstituteLibrary[] All =
    [
        new NSubstituteLibrary(),
        new MoqLibrary(),
        new FakeItEasyLibrary(),
    ];

    /// <summary>The name that people know it by.</summary>
    public abstract string Name { get; }

    /// <summary>A type that only it has, by its name in metadata.</summary>
    protected abstract string Mark { get; }

    /// <summary>The namespace to import.</summary>
    public abstract string Namespace { get; }

    /// <summary>Finds the library of a test project.</summary>
    /// <returns>The library; <see langword="null"/> if the project references none that is known.</returns>
    public static SubstituteLibrary? Of(Compilation tests) =>
        Array.Find(All, library => tests.GetTypeByMetadataName(library.Mark) is not null);

    /// <summary>Writes an expression that makes a substitute.</summary>
    /// <param name="type">The contract, as it is written.</param>
    public abstract string Create(string type);

    /// <summary>Writes the statement that makes the substitute which the set-ups are about.</summary>
    /// <param name="type">The contract, as it is written.</param>
    /// <param name="variable">The variable.</param>
    public virtual string Declare(string type, string variable) => $"var {variable} = {Create(type)};";

    /// <summary>Writes the expression that gives the substitute itself.</summary>
    public virtual string Return(string variable) => variable;

    /// <summary>Writes how the name of an argument is spelled in the body of a set-up.</summary>
    public abstract string Argument(IParameterSymbol parameter, CodeNames names);

    /// <summary>Writes that a method or a getter gives a value.</summary>
    /// <param name="variable">The substitute.</param>
    /// <param name="member">The member.</param>
    /// <param name="value">The value, as the return type wants it.</param>
    /// <param name="names">Writes types.</param>
    /// <returns>The lines of a statement.</returns>
    public IEnumerable<string> Give(string variable, ISymbol member, string value, CodeNames names) =>
        CodeLines.Chain(Subject(variable, member, names), [$".Returns({value});"]);

    /// <summary>Writes what a method or a getter does when it is called.</summary>
    /// <param name="variable">The substitute.</param>
    /// <param name="member">The member.</param>
    /// <param name="body">What it does.</param>
    /// <param name="names">Writes types.</param>
    /// <returns>The lines of a statement.</returns>
    public abstract IEnumerable<string> Do(string variable, ISymbol member, MemberBody body, CodeNames names);

    /// <summary>Writes the set-up of the setter of an indexer.</summary>
    /// <param name="variable">The substitute.</param>
    /// <param name="indexer">The indexer.</param>
    /// <param name="body">Gives what it does, from the key and the value.</param>
    /// <param name="names">Writes types.</param>
    public abstract IEnumerable<string> DoOnSet(
        string variable,
        IPropertySymbol indexer,
        Func<string, string, string> body,
        CodeNames names
    );

    /// <summary>Says whether a member can be set up by what a lambda is given: it is virtual, public and takes plain values.</summary>
    public static bool CanSetUp(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && !ContractMembers.IsDiscouraged(member)
        && !ContractMembers.TypeOf(member).IsRefLikeType
        && member switch
        {
            IMethodSymbol { Arity: 0 } method => method.Parameters.All(IsPlain),
            IPropertySymbol { GetMethod: not null } property => property.Parameters.All(IsPlain),
            _ => false,
        };

    /// <summary>What the set-up of a member is called on.</summary>
    protected abstract string Subject(string variable, ISymbol member, CodeNames names);

    /// <summary>The member as it is called, with placeholders for its arguments.</summary>
    /// <param name="target">The substitute.</param>
    /// <param name="member">The member.</param>
    /// <param name="anyOf">Writes the placeholder for any value of a type.</param>
    protected static string Call(string target, ISymbol member, Func<ITypeSymbol, string> anyOf)
    {
        var arguments = string.Join(
            ", ",
            ContractMembers.ParametersOf(member).Select(parameter => anyOf(parameter.Type))
        );
        return member switch
        {
            IMethodSymbol => $"{target}.{SymbolTextWriter.Escape(member.Name)}({arguments})",
            IPropertySymbol { IsIndexer: true } => $"{target}[{arguments}]",
            _ => $"{target}.{SymbolTextWriter.Escape(member.Name)}",
        };
    }

    /// <summary>A body as a lambda, after its dot and the name of the method that takes it.</summary>
    /// <returns>The lines from <c>.Name(</c> to the semicolon.</returns>
    protected static IReadOnlyList<string> Pass(string method, string parameters, MemberBody body)
    {
        var head = $".{method}({(body.IsAsync ? "async " : "")}{parameters} =>";
        return body.Expression is { } expression
            ? [$"{head} {expression});"]
            : [head, "{", .. body.Block.Select(line => line.Length == 0 ? line : $"    {line}"), "});"];
    }

    /// <summary>The parameters of a member as those of a lambda, with their types.</summary>
    protected static string TypedParameters(ISymbol member, CodeNames names) =>
        $"({string.Join(", ", ContractMembers.ParametersOf(member).Select(parameter => $"{names.Of(parameter.Type)} {SymbolTextWriter.Escape(parameter.Name)}"))})";

    private static bool IsPlain(IParameterSymbol parameter) =>
        parameter
            is {
                RefKind: RefKind.None,
                Type: { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) }
            };
}
