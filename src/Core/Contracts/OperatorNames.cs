namespace SkeletonForge.Core.Contracts;

/// <summary>The C# spelling of operators, by their metadata names.</summary>
internal static class OperatorNames
{
    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["op_UnaryPlus"] = "+",
        ["op_UnaryNegation"] = "-",
        ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~",
        ["op_Increment"] = "++",
        ["op_Decrement"] = "--",
        ["op_True"] = "true",
        ["op_False"] = "false",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LeftShift"] = "<<",
        ["op_RightShift"] = ">>",
        ["op_UnsignedRightShift"] = ">>>",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_AdditionAssignment"] = "+=",
        ["op_SubtractionAssignment"] = "-=",
        ["op_MultiplicationAssignment"] = "*=",
        ["op_DivisionAssignment"] = "/=",
        ["op_ModulusAssignment"] = "%=",
        ["op_BitwiseAndAssignment"] = "&=",
        ["op_BitwiseOrAssignment"] = "|=",
        ["op_ExclusiveOrAssignment"] = "^=",
        ["op_LeftShiftAssignment"] = "<<=",
        ["op_RightShiftAssignment"] = ">>=",
        ["op_UnsignedRightShiftAssignment"] = ">>>=",
        ["op_IncrementAssignment"] = "++",
        ["op_DecrementAssignment"] = "--",
    };

    /// <summary>The keywords between the return type, or modifiers, and the parameter list.</summary>
    /// <param name="metadataName">The name in metadata, such as <c>op_CheckedAddition</c>.</param>
    /// <returns><c>operator checked +</c> and the like; for conversions a trailing space for the target type.</returns>
    public static string KeywordsOf(string metadataName) =>
        metadataName switch
        {
            "op_Implicit" => "implicit operator ",
            "op_Explicit" => "explicit operator ",
            "op_CheckedExplicit" => "explicit operator checked ",
            _ when metadataName.StartsWith("op_Checked", StringComparison.Ordinal) => "operator checked "
                + SymbolOf("op_" + metadataName["op_Checked".Length..]),
            _ => "operator " + SymbolOf(metadataName),
        };

    private static string SymbolOf(string metadataName) => Symbols.GetValueOrDefault(metadataName, metadataName);
}
