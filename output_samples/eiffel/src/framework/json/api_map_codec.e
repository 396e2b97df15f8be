note
	description: "Between tables with any keys and JSON objects."

class
	API_MAP_CODEC [G]

inherit
	API_CODEC [STRING_TABLE [G]]
		redefine
			missing_field
		end

create
	make

feature {NONE} -- Initialization

	make (a_item: API_CODEC [G])
			-- Tables whose values `a_item' reads and writes.
		do
			item := a_item
			create json
		end

feature -- Access

	item: API_CODEC [G]
			-- What reads and writes a value.

	blank: STRING_TABLE [G]
			-- <Precursor>
		do
			create {API_TABLE [G]} Result.make (0)
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			if attached {JSON_OBJECT} a_json as l_object then
				from
					Result := True
					l_cursor := l_object.new_cursor
				until
					l_cursor.after or not Result
				loop
					Result := item.accepts (l_cursor.item)
					l_cursor.forth
				end
			end
		end

	missing_field (a_value: STRING_TABLE [G]): STRING_32
			-- <Precursor>
		local
			l_missing: STRING_32
			l_cursor: TABLE_ITERATION_CURSOR [G, READABLE_STRING_GENERAL]
		do
			from
				create Result.make_empty
				l_cursor := a_value.new_cursor
			until
				l_cursor.after or not Result.is_empty
			loop
				l_missing := item.missing_field (l_cursor.item)
				if not l_missing.is_empty then
					Result := {STRING_32} "[" + l_cursor.key.to_string_32 + {STRING_32} "]"
					if l_missing.item (1) /= '[' then
						Result.append_character ('.')
					end
					Result.append (l_missing)
				end
				l_cursor.forth
			end
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): STRING_TABLE [G]
			-- <Precursor>
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			if attached {JSON_OBJECT} a_json as l_object then
				create {API_TABLE [G]} Result.make (l_object.count)
				from
					l_cursor := l_object.new_cursor
				until
					l_cursor.after
				loop
					Result.force (item.decoded (l_cursor.item), json.to_text (l_cursor.key))
					l_cursor.forth
				end
			else
				Result := blank
			end
		end

	encoded (a_value: STRING_TABLE [G]; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		local
			l_object: JSON_OBJECT
			l_cursor: TABLE_ITERATION_CURSOR [G, READABLE_STRING_GENERAL]
		do
			create l_object.make_with_capacity (a_value.count)
			from
				l_cursor := a_value.new_cursor
			until
				l_cursor.after
			loop
				l_object.replace (item.encoded (l_cursor.item, a_is_request), json.from_text (l_cursor.key))
				l_cursor.forth
			end
			Result := l_object
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads and writes keys.

end
