note
	description: "Header fields of HTTP in order; names regardless of case (RFC 9110, 5.1)."

class
	API_HEADERS

create
	make,
	make_from_lines

feature {NONE} -- Initialization

	make
			-- None yet.
		do
			create names.make (8)
			create values.make (8)
		end

	make_from_lines (a_lines: READABLE_STRING_8)
			-- The fields of the last block of header lines that came.
		local
			l_line, l_value: STRING_8
			l_colon, i: INTEGER
			l_lines: LIST [READABLE_STRING_8]
		do
			make
			l_lines := a_lines.split ('%N')
			from
				i := 1
			until
				i > l_lines.count
			loop
				l_line := l_lines.i_th (i).to_string_8
				l_line.prune_all_trailing ('%R')
				l_colon := l_line.index_of (':', 1)
				if l_line.starts_with ("HTTP/") then
					wipe_out
				elseif l_colon > 1 then
					l_value := l_line.substring (l_colon + 1, l_line.count)
					l_value.adjust
					if is_safe (l_line) then
						extend (l_line.substring (1, l_colon - 1), l_value)
					end
				end
				i := i + 1
			end
		end

feature -- Access

	count: INTEGER
			-- How many fields there are.
		do
			Result := names.count
		end

	name (i: INTEGER): STRING_8
			-- The name of the `i'-th field.
		require
			valid_index: i >= 1 and i <= count
		do
			Result := names.i_th (i)
		end

	value (i: INTEGER): STRING_8
			-- The value of the `i'-th field.
		require
			valid_index: i >= 1 and i <= count
		do
			Result := values.i_th (i)
		end

	item (a_name: READABLE_STRING_8): detachable STRING_8
			-- The value of the last field called `a_name'; Void if there is none.
		local
			i: INTEGER
		do
			from
				i := count
			until
				i < 1 or Result /= Void
			loop
				if names.i_th (i).is_case_insensitive_equal (a_name) then
					Result := values.i_th (i)
				end
				i := i - 1
			end
		end

feature -- Status report

	has (a_name: READABLE_STRING_8): BOOLEAN
			-- Is there a field called `a_name'?
		do
			Result := item (a_name) /= Void
		end

	is_safe (a_text: READABLE_STRING_8): BOOLEAN
			-- Can `a_text' be part of a field: has it no end of a line in it?
		do
			Result := not (a_text.has ('%N') or a_text.has ('%R') or a_text.has ('%U'))
		end

feature -- Element change

	extend (a_name, a_value: READABLE_STRING_8)
			-- Add a field.
		require
			name_safe: is_safe (a_name) and not a_name.is_empty
			value_safe: is_safe (a_value)
		do
			names.extend (a_name.to_string_8)
			values.extend (a_value.to_string_8)
		ensure
			one_more: count = old count + 1
		end

	force (a_name, a_value: READABLE_STRING_8)
			-- Have `a_value' as the only value of `a_name'.
		require
			name_safe: is_safe (a_name) and not a_name.is_empty
			value_safe: is_safe (a_value)
		do
			remove (a_name)
			extend (a_name, a_value)
		ensure
			has: has (a_name)
		end

	remove (a_name: READABLE_STRING_8)
			-- Have no field called `a_name'.
		local
			i: INTEGER
		do
			from
				i := count
			until
				i < 1
			loop
				if names.i_th (i).is_case_insensitive_equal (a_name) then
					names.go_i_th (i)
					names.remove
					values.go_i_th (i)
					values.remove
				end
				i := i - 1
			end
		ensure
			removed: not has (a_name)
		end

	wipe_out
			-- Have none.
		do
			names.wipe_out
			values.wipe_out
		ensure
			empty: count = 0
		end

feature {NONE} -- Implementation

	names: ARRAYED_LIST [STRING_8]
			-- Names, as long as `values'.

	values: ARRAYED_LIST [STRING_8]
			-- Values.

end
