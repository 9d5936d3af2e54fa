using System;
using System.Collections.Generic;

namespace Shop;

/// <summary>A price.</summary>
public readonly struct Price<T> where T : IComparable<T>
{
    /// <summary>Rounds the price.</summary>
    public Price<T> Round() => this;

    /// <summary>Rounds the price to a number of digits.</summary>
    /// <param name="digits">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is less than 0 or greater than 4.</exception>
    public Price<T> Round(int digits) => this;

    /// <summary>Rounds the price as a rule says.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public Price<T> Round<TRule>(IReadOnlyDictionary<string, List<TRule[]>?> rules) => this;

    /// <summary>Adds two prices.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Price<T> operator +(Price<T> left, Price<T> right) => left;

    /// <summary>Takes the amount.</summary>
    /// <returns>The amount without its currency.</returns>
    public static explicit operator decimal(Price<T> price) => 0;

    /// <summary>Gets a digit.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public int this[int index] => 0;

    /// <summary>What a price is made of.</summary>
    public sealed class Part
    {
        /// <summary>Splits the part.</summary>
        /// <returns>true if it could be split; otherwise, false.</returns>
        public bool TrySplit(out Part? rest)
        {
            rest = null;
            return false;
        }
    }
}
