note
	description: "[
		Between REAL_64 and decimal texts, exactly: a text is read as the value nearest to it, and a value is written with
		as few digits as it takes to read the same value again.
	]"

class
	API_DECIMAL

feature -- Reading

	value (a_text: READABLE_STRING_8): REAL_64
			-- The REAL_64 nearest to the number that `a_text' says (RFC 8259, 6); infinite if it is too large.
		local
			l_text: C_STRING
		do
			create l_text.make (a_text)
			Result := c_value (l_text.item)
		end

feature -- Writing

	text (a_value: REAL_64): STRING_8
			-- `a_value' with as few digits as it takes.
		require
			finite: not (a_value.is_nan or a_value.is_negative_infinity or a_value.is_positive_infinity)
		local
			l_buffer: C_STRING
			l_scientific: STRING_8
			i: INTEGER
		do
			create l_buffer.make_empty (Longest)
			c_write (a_value, l_buffer.item)
			create l_scientific.make_from_c (l_buffer.item)
			i := l_scientific.index_of ('e', 1)
			Result := positioned (digits (l_scientific.head (i)), l_scientific.substring (i + 1, l_scientific.count))
			if l_scientific.item (1) = '-' then
				Result.prepend_character ('-')
			end
		ensure
			same_value: value (Result) = a_value
		end

	whole_text (a_value: REAL_64): STRING_8
			-- All digits of `a_value', without a fraction.
		require
			finite: not (a_value.is_nan or a_value.is_negative_infinity or a_value.is_positive_infinity)
		local
			l_buffer: C_STRING
		do
			create l_buffer.make_empty (Longest)
			c_write_whole (a_value, l_buffer.item)
			create Result.make_from_c (l_buffer.item)
		end

feature {NONE} -- Implementation

	Longest: INTEGER = 400
			-- The largest REAL_64 has 309 digits.

	digits (a_text: READABLE_STRING_8): STRING_8
			-- The digits of `a_text', without zeros at their end.
		local
			i: INTEGER
		do
			create Result.make (17)
			from
				i := 1
			until
				i > a_text.count
			loop
				if a_text.item (i).is_digit then
					Result.append_character (a_text.item (i))
				end
				i := i + 1
			end
			Result.prune_all_trailing ('0')
			if Result.is_empty then
				Result.append_character ('0')
			end
		end

	positioned (a_digits, a_exponent: STRING_8): STRING_8
			-- `a_digits', the first of which stands for 10 ^ `a_exponent', with a point or an exponent where they need it.
		local
			l_whole: INTEGER
		do
			l_whole := a_exponent.to_integer + 1
			if l_whole < -3 or l_whole > 16 then
				Result := a_digits.head (1)
				if a_digits.count > 1 then
					Result.append_character ('.')
					Result.append (a_digits.substring (2, a_digits.count))
				end
				Result.append_character ('e')
				Result.append (a_exponent)
			elseif l_whole <= 0 then
				Result := "0." + zeros (-l_whole) + a_digits
			elseif a_digits.count <= l_whole then
				Result := a_digits + zeros (l_whole - a_digits.count)
			else
				Result := a_digits.head (l_whole) + "." + a_digits.substring (l_whole + 1, a_digits.count)
			end
		end

	zeros (a_count: INTEGER): STRING_8
			-- So many zeros.
		do
			create Result.make_filled ('0', a_count)
		end

feature {NONE} -- C

	c_value (a_text: POINTER): REAL_64
			-- What `a_text' says; its point is written as the locale of the process has it.
		external
			"C inline use <locale.h>, <stdio.h>, <stdlib.h>, <string.h>"
		alias
			"[
				char *l_text = (char *) $a_text;
				char *l_point = strchr(l_text, '.');
				const char *l_local = localeconv()->decimal_point;
				char *l_copy;
				double l_value;
				if (!l_point || strcmp(l_local, ".") == 0) return strtod(l_text, NULL);
				l_copy = (char *) malloc(strlen(l_text) + strlen(l_local) + 1);
				if (!l_copy) return strtod(l_text, NULL);
				sprintf(l_copy, "%.*s%s%s", (int) (l_point - l_text), l_text, l_local, l_point + 1);
				l_value = strtod(l_copy, NULL);
				free(l_copy);
				return l_value;
			]"
		end

	c_write (a_value: REAL_64; a_buffer: POINTER)
			-- Write `a_value' to `a_buffer' as d.ddde+dd, with as few digits as it takes.
			--
			-- 15 are never too many but for values next to zero. Below a power of two values are closer than above: there the
			-- next decimal above can do where the nearest one, below, does not.
		external
			"C inline use <float.h>, <math.h>, <stdio.h>, <stdlib.h>, <string.h>"
		alias
			"[
				char *l_text = (char *) $a_buffer;
				double l_value = (double) $a_value;
				int l_exponent, l_count;
				int l_is_power = fabs(frexp(l_value, &l_exponent)) == 0.5;
				char *l_digit;
				for (l_count = fabs(l_value) < DBL_MIN ? 1 : 15; l_count < 17; l_count++) {
					sprintf(l_text, "%.*e", l_count - 1, l_value);
					if (strtod(l_text, NULL) == l_value) return;
					if (l_is_power) {
						l_digit = strchr(l_text, 'e') - 1;
						if (*l_digit >= '0' && *l_digit < '9') {
							++*l_digit;
							if (strtod(l_text, NULL) == l_value) return;
						}
					}
				}
				sprintf(l_text, "%.16e", l_value);
			]"
		end

	c_write_whole (a_value: REAL_64; a_buffer: POINTER)
			-- Write all digits of `a_value' to `a_buffer', without a fraction.
		external
			"C inline use <stdio.h>"
		alias
			"sprintf((char *) $a_buffer, %"%%.0f%", (double) $a_value);"
		end

end
