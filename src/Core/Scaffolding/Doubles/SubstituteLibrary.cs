using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>A library that makes substitutes: how code of it is written. Most take lambdas with the arguments of the call.</summary>
internal abstract class SubstituteLibrary
{
    private static readonly SubstituteLibrary[] All =
    [
        new NSubstituteLibrary(),
        new MoqLibrary(),
        new FakeItEasyLibrary(),
    ];

    /// <summary>The namespace to import.</summary>
    public abstract string Namespace { get; }

    /// <summary>A type that only it has, by its name in metadata.</summary>
    protected abstract string Mark { get; }

    /// <summary>The method that takes what a member without a result does.</summary>
    protected abstract string Runs { get; }

    /// <summary>The method that takes what a member gives.</summary>
    protected abstract string Answers { get; }

    /// <summary>Finds the library of a test project.</summary>
    /// <returns>The library; <see langword="null"/> if the project references none that is known.</returns>
    public static SubstituteLibrary? Of(Compilation tests) =>
        Array.Find(All, library => tests.GetTypeByMetadataName(library.Mark) is not null);

    /// <summary>Says whether a member can be set up: it is virtual, public and takes plain values.</summary>
    public static bool CanSetUp(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && !ContractMembers.IsDiscouraged(member)
        && !ContractMembers.TypeOf(member).IsRefLikeType
        && member is IMethodSymbol { Arity: 0 } or IPropertySymbol { GetMethod: not null }
        && ContractMembers.ParametersOf(member).All(IsPlain);

    /// <summary>Writes an expression that makes a substitute.</summary>
    /// <param name="type">The contract, as it is written.</param>
    public abstract string Create(string type);

    /// <summary>Writes the statement that makes the substitute which the set-ups are about.</summary>
    /// <param name="type">The contract, as it is written.</param>
    /// <param name="variable">The variable.</param>
    public virtual string Declare(string type, string variable) => $"var {variable} = {Create(type)};";

    /// <summary>Writes the expression that gives the substitute itself.</summary>
    public virtual string Return(string variable) => variable;

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
    /// <param name="body">What it does, written with <see cref="Argument"/>.</param>
    /// <param name="names">Writes types.</param>
    /// <returns>The lines of a statement.</returns>
    public IEnumerable<string> Do(string variable, ISymbol member, MemberBody body, CodeNames names)
    {
        var method = IsVoid(member) ? Runs : Answers;
        var head = $".{method}({(body.IsAsync ? "async " : "")}{Parameters(member, names)} =>";
        return CodeLines.Chain(
            Subject(variable, member, names),
            body.Expression is { } expression
                ? [$"{head} {expression});"]
                : [head, "{", .. CodeLines.Indent(body.Block), "});"]
        );
    }

    /// <summary>Writes what the setter of an indexer does when it is called.</summary>
    /// <param name="variable">The substitute.</param>
    /// <param name="indexer">The indexer.</param>
    /// <param name="body">Gives what it does, from the key and the value.</param>
    /// <param name="names">Writes types.</param>
    /// <returns>The lines of a statement.</returns>
    public IEnumerable<string> DoOnSet(
        string variable,
        IPropertySymbol indexer,
        Func<string, string, string> body,
        CodeNames names
    )
    {
        var lambda =
            $"{SetterParameters(indexer, names)} => {body(Argument(indexer.Parameters[0], names), SetterValue(indexer, names))}";
        return CodeLines.Chain(SubjectOfSetter(variable, indexer, names), [$".{Runs}({lambda});"]);
    }

    /// <summary>Writes how an argument is spelled in the body of a set-up.</summary>
    public virtual string Argument(IParameterSymbol parameter, CodeNames names) =>
        SymbolTextWriter.Escape(parameter.Name);

    /// <summary>Says whether a member is a method that gives nothing.</summary>
    protected static bool IsVoid(ISymbol member) => member is IMethodSymbol { ReturnsVoid: true };

    /// <summary>What the set-up of a member is called on.</summary>
    protected abstract string Subject(string variable, ISymbol member, CodeNames names);

    /// <summary>What the set-up of the setter of an indexer is called on.</summary>
    protected abstract string SubjectOfSetter(string variable, IPropertySymbol indexer, CodeNames names);

    /// <summary>Writes the placeholder for any value of a type.</summary>
    protected abstract string Any(ITypeSymbol type, CodeNames names);

    /// <summary>The parameters of the lambda that a set-up of a member takes.</summary>
    protected virtual string Parameters(ISymbol member, CodeNames names) =>
        $"({string.Join(", ", TypedParameters(ContractMembers.ParametersOf(member), names))})";

    /// <summary>The parameters of the lambda that a set-up of a setter takes.</summary>
    protected virtual string SetterParameters(IPropertySymbol indexer, CodeNames names)
    {
        var parameters = TypedParameters(indexer.Parameters, names).Append($"{names.Of(indexer.Type)} value");
        return $"({string.Join(", ", parameters)})";
    }

    /// <summary>How the value that is set is spelled in the body of a set-up.</summary>
    protected virtual string SetterValue(IPropertySymbol indexer, CodeNames names) => "value";

    /// <summary>The member as it is called, with placeholders for its arguments.</summary>
    protected string Call(string target, ISymbol member, CodeNames names)
    {
        var arguments = string.Join(
            ", ",
            ContractMembers.ParametersOf(member).Select(parameter => Any(parameter.Type, names))
        );
        return member switch
        {
            IMethodSymbol => $"{target}.{SymbolTextWriter.Escape(member.Name)}({arguments})",
            IPropertySymbol { IsIndexer: true } => $"{target}[{arguments}]",
            _ => $"{target}.{SymbolTextWriter.Escape(member.Name)}",
        };
    }

    private static IEnumerable<string> TypedParameters(IEnumerable<IParameterSymbol> parameters, CodeNames names) =>
        parameters.Select(parameter => $"{names.Of(parameter.Type)} {SymbolTextWriter.Escape(parameter.Name)}");

    private static bool IsPlain(IParameterSymbol parameter) =>
        parameter
            is {
                RefKind: RefKind.None,
                Type: { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) }
            };
}
