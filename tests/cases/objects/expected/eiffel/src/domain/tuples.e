note
	description: "Tuples."

class
	TUPLES

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	pair: detachable LIST [JSON_VALUE]
			-- The JSON field `pair'.

	whole: detachable LIST [JSON_VALUE]
			-- The JSON field `whole'.

	open: detachable LIST [JSON_VALUE]
			-- The JSON field `open'.

	more: detachable LIST [JSON_VALUE]
			-- The JSON field `more'.

feature -- Element change

	set_pair (a_pair: detachable LIST [JSON_VALUE])
			-- Set `pair'; Void leaves it out.
		require
			pair_not_longer: a_pair /= Void implies a_pair.count <= 2
		do
			pair := a_pair
		ensure
			pair_set: pair = a_pair
		end

	extend_pair (a_item: JSON_VALUE)
			-- Add `a_item' to `pair'.
		do
			if attached pair as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} pair.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached pair as l_value and then l_value.count > 0
		end

	set_whole (a_whole: detachable LIST [JSON_VALUE])
			-- Set `whole'; Void leaves it out.
		require
			whole_not_shorter: a_whole /= Void implies a_whole.count >= 2
			whole_not_longer: a_whole /= Void implies a_whole.count <= 2
		do
			whole := a_whole
		ensure
			whole_set: whole = a_whole
		end

	extend_whole (a_item: JSON_VALUE)
			-- Add `a_item' to `whole'.
		do
			if attached whole as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} whole.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached whole as l_value and then l_value.count > 0
		end

	set_open (a_open: detachable LIST [JSON_VALUE])
			-- Set `open'; Void leaves it out.
		do
			open := a_open
		ensure
			open_set: open = a_open
		end

	extend_open (a_item: JSON_VALUE)
			-- Add `a_item' to `open'.
		do
			if attached open as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} open.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached open as l_value and then l_value.count > 0
		end

	set_more (a_more: detachable LIST [JSON_VALUE])
			-- Set `more'; Void leaves it out.
		require
			more_not_shorter: a_more /= Void implies a_more.count >= 1
		do
			more := a_more
		ensure
			more_set: more = a_more
		end

	extend_more (a_item: JSON_VALUE)
			-- Add `a_item' to `more'.
		do
			if attached more as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [JSON_VALUE]} more.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached more as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			pair := pair_codec.field (a_fields, "pair")
			whole := whole_codec.field (a_fields, "whole")
			open := open_codec.field (a_fields, "open")
			more := more_codec.field (a_fields, "more")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			pair_codec.put (a_fields, "pair", pair, False)
			whole_codec.put (a_fields, "whole", whole, False)
			open_codec.put (a_fields, "open", open, False)
			more_codec.put (a_fields, "more", more, False)
		end

feature {NONE} -- Implementation

	pair_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	whole_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	open_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	more_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
