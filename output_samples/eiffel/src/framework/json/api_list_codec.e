note
	description: "Between lists and JSON arrays."

class
	API_LIST_CODEC [G]

inherit
	API_CODEC [LIST [G]]
		redefine
			missing_field
		end

create
	make

feature {NONE} -- Initialization

	make (a_item: API_CODEC [G])
			-- Lists whose items `a_item' reads and writes.
		do
			item := a_item
		end

feature -- Access

	item: API_CODEC [G]
			-- What reads and writes an item.

	blank: LIST [G]
			-- <Precursor>
		do
			create {ARRAYED_LIST [G]} Result.make (0)
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		local
			i: INTEGER
		do
			if attached {JSON_ARRAY} a_json as l_array then
				from
					Result := True
					i := 1
				until
					i > l_array.count or not Result
				loop
					Result := item.accepts (l_array.i_th (i))
					i := i + 1
				end
			end
		end

	missing_field (a_value: LIST [G]): STRING_32
			-- <Precursor> Items count from 1.
		local
			i: INTEGER
			l_missing: STRING_32
		do
			from
				create Result.make_empty
				i := 1
			until
				i > a_value.count or not Result.is_empty
			loop
				l_missing := item.missing_field (a_value.i_th (i))
				if not l_missing.is_empty then
					Result := {STRING_32} "[" + i.out + {STRING_32} "]"
					if l_missing.item (1) /= '[' then
						Result.append_character ('.')
					end
					Result.append (l_missing)
				end
				i := i + 1
			end
		end

feature -- Conversion

	from_array (a_array: ARRAY [G]): LIST [G]
			-- The items of `a_array', in a list that takes any G, even where `a_array' is of a narrower type.
		local
			i: INTEGER
		do
			create {ARRAYED_LIST [G]} Result.make (a_array.count)
			from
				i := a_array.lower
			until
				i > a_array.upper
			loop
				Result.extend (a_array.item (i))
				i := i + 1
			end
		ensure
			same_count: Result.count = a_array.count
		end

	decoded (a_json: JSON_VALUE): LIST [G]
			-- <Precursor>
		local
			i: INTEGER
		do
			create {ARRAYED_LIST [G]} Result.make (0)
			if attached {JSON_ARRAY} a_json as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					Result.extend (item.decoded (l_array.i_th (i)))
					i := i + 1
				end
			end
		end

	encoded (a_value: LIST [G]; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		local
			i: INTEGER
			l_array: JSON_ARRAY
		do
			create l_array.make (a_value.count)
			from
				i := 1
			until
				i > a_value.count
			loop
				l_array.extend (item.encoded (a_value.i_th (i), a_is_request))
				i := i + 1
			end
			Result := l_array
		end

end
