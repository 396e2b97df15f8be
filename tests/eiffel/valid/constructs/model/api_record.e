class
	API_RECORD

inherit
	API_MODEL
		rename
			value as any_value,
			is_kept_up as is_kept
		export
			{NONE} any_value;
			{ANY} out
		undefine
			is_kept
		redefine
			out,
			is_equal
		end

	ITERABLE [INTEGER]
		redefine
			out,
			is_equal
		end

create
	make,
	make_from_text

create {API_MODEL}
	make_again

convert
	make_from_text ({STRING_8, STRING_32}),
	to_text: {STRING_32}

feature {NONE} -- Initialization

	make (a_text: like text; a_count, a_limit: INTEGER)
			-- Begin.
		do
			text := a_text
			count := a_count.min (a_limit)
		end

	make_from_text (a_text: READABLE_STRING_GENERAL)
			-- <Precursor>
		do
			make (a_text.to_string_32, 0, 1)
		end

	make_again
			-- Begin by another procedure.
		do
			make_from_text ("again")
		end

feature -- Access

	any_value: detachable STRING_32
			-- Narrower than it was.
		do
			Result := text
		end

	count, size: INTEGER

	label: detachable STRING_32 assign set_label

	handlers: ARRAYED_LIST [PROCEDURE [TUPLE [name: STRING_8; value: INTEGER]]]
			-- Who wants to know.
		note
			option: transient
		attribute
			create Result.make (0)
		end

	cache: detachable STRING_32
			-- Stays once it is there.
		note
			option: stable
		attribute
		end

	json: JSON_OBJECT
			-- <Precursor>
		do
			create Result.make_empty
			Result.put_string (text, "text")
		end

	new_cursor: ITERATION_CURSOR [INTEGER]
			-- <Precursor>
		do
			Result := (1 |..| count).new_cursor
		end

	to_text: STRING_32
			-- As text.
		do
			Result := text
		end

	out: STRING_8
			-- <Precursor>
		do
			Result := Precursor {API_MODEL} + "!"
		end

	is_kept: BOOLEAN = True

	item alias "[]" (a_index: INTEGER): INTEGER
			-- By index.
		require
			is_positive: a_index > 0
		do
			Result := a_index
		end

	plus alias "+" (a_other: API_RECORD): API_RECORD
			-- Both.
		do
			create Result.make (text + a_other.text, count, a_other.count)
		end

	cache_length: INTEGER
			-- Tested once, there for ever.
		do
			if cache /= Void then
				Result := cache.count
			end
		end

feature -- Comparison

	is_equal (a_other: like Current): BOOLEAN
			-- <Precursor>
		do
			Result := text ~ a_other.text and count = a_other.count
		end

feature -- Element change

	set_label (a_label: detachable READABLE_STRING_GENERAL)
			-- Set `label' to `a_label'.
		do
			if a_label = Void then
				label := Void
			else
				label := a_label.to_string_32
			end
		ensure
			is_set: attached a_label implies attached label
		end

end
