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
		do
			Result := missing_item (a_value)
		end

	missing_item (a_items: READABLE_INDEXABLE [G]): STRING_32
			-- The path of a required field inside of one of `a_items' that is not set; empty if there is none.
		local
			i: INTEGER
			l_missing: STRING_32
		do
			from
				create Result.make_empty
				i := a_items.lower
			until
				i > a_items.upper or not Result.is_empty
			loop
				l_missing := item.missing_field (a_items [i])
				if not l_missing.is_empty then
					Result := {STRING_32} "[" + (i - a_items.lower + 1).out + {STRING_32} "]"
					if l_missing.item (1) /= '[' then
						Result.append_character ('.')
					end
					Result.append (l_missing)
				end
				i := i + 1
			end
		end

	is_list (a_list: detachable LIST [G]; a_items: detachable READABLE_INDEXABLE [G]): BOOLEAN
			-- Has `a_list' the same items as `a_items', or is there none of both?
		local
			i: INTEGER
		do
			if a_list = Void or a_items = Void then
				Result := a_list = Void and a_items = Void
			else
				from
					Result := a_list.count = a_items.upper - a_items.lower + 1
					i := 1
				until
					i > a_list.count or not Result
				loop
					Result := a_list.i_th (i) = a_items [a_items.lower + i - 1]
					i := i + 1
				end
			end
		end

	count (a_list: detachable LIST [G]): INTEGER
			-- How many items `a_list' has.
		do
			if a_list /= Void then
				Result := a_list.count
			end
		end

feature -- Conversion

	list (a_items: detachable READABLE_INDEXABLE [G]): detachable LIST [G]
			-- The same items, in a list that takes any G, even where `a_items' is of a narrower type; Void if there are none.
		do
			if a_items /= Void then
				Result := new_list (a_items)
			end
		ensure
			same_items: is_list (Result, a_items)
		end

	new_list (a_items: READABLE_INDEXABLE [G]): LIST [G]
			-- The same items, in a list that takes any G.
		local
			i: INTEGER
		do
			create {ARRAYED_LIST [G]} Result.make (a_items.upper - a_items.lower + 1)
			from
				i := a_items.lower
			until
				i > a_items.upper
			loop
				Result.extend (a_items [i])
				i := i + 1
			end
		ensure
			same_items: is_list (Result, a_items)
		end

	singleton (a_item: G): LIST [G]
			-- A list of `a_item' alone.
		do
			create {ARRAYED_LIST [G]} Result.make (1)
			Result.extend (a_item)
		ensure
			one_item: Result.count = 1 and then Result.first = a_item
		end

	decoded (a_json: JSON_VALUE): LIST [G]
			-- <Precursor>
		local
			i: INTEGER
		do
			if attached {JSON_ARRAY} a_json as l_array then
				create {ARRAYED_LIST [G]} Result.make (l_array.count)
				from
					i := 1
				until
					i > l_array.count
				loop
					Result.extend (item.decoded (l_array.i_th (i)))
					i := i + 1
				end
			else
				Result := blank
			end
		end

	encoded (a_value: LIST [G]; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := array (a_value, a_is_request)
		end

	array (a_items: READABLE_INDEXABLE [G]; a_is_request: BOOLEAN): JSON_ARRAY
			-- `a_items' as JSON; in a request, without what only the API sets.
		local
			i: INTEGER
		do
			create Result.make (a_items.upper - a_items.lower + 1)
			from
				i := a_items.lower
			until
				i > a_items.upper
			loop
				Result.extend (item.encoded (a_items [i], a_is_request))
				i := i + 1
			end
		end

end
