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

	set_pair (a_pair: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `pair' to a list of these items; Void leaves it out.
		require
			pair_not_longer: a_pair /= Void implies a_pair.upper - a_pair.lower + 1 <= 2
		do
			pair := pair_codec.list (a_pair)
		ensure
			pair_set: pair_codec.is_list (pair, a_pair)
		end

	extend_pair (a_item: JSON_VALUE)
			-- Add `a_item' to `pair'.
		do
			if attached pair as l_value then
				l_value.extend (a_item)
			else
				pair := pair_codec.singleton (a_item)
			end
		ensure
			one_more: pair_codec.count (pair) = old pair_codec.count (pair) + 1
			has_item: attached pair as l_value and then l_value.last = a_item
		end

	set_whole (a_whole: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `whole' to a list of these items; Void leaves it out.
		require
			whole_not_shorter: a_whole /= Void implies a_whole.upper - a_whole.lower + 1 >= 2
			whole_not_longer: a_whole /= Void implies a_whole.upper - a_whole.lower + 1 <= 2
		do
			whole := whole_codec.list (a_whole)
		ensure
			whole_set: whole_codec.is_list (whole, a_whole)
		end

	extend_whole (a_item: JSON_VALUE)
			-- Add `a_item' to `whole'.
		do
			if attached whole as l_value then
				l_value.extend (a_item)
			else
				whole := whole_codec.singleton (a_item)
			end
		ensure
			one_more: whole_codec.count (whole) = old whole_codec.count (whole) + 1
			has_item: attached whole as l_value and then l_value.last = a_item
		end

	set_open (a_open: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `open' to a list of these items; Void leaves it out.
		do
			open := open_codec.list (a_open)
		ensure
			open_set: open_codec.is_list (open, a_open)
		end

	extend_open (a_item: JSON_VALUE)
			-- Add `a_item' to `open'.
		do
			if attached open as l_value then
				l_value.extend (a_item)
			else
				open := open_codec.singleton (a_item)
			end
		ensure
			one_more: open_codec.count (open) = old open_codec.count (open) + 1
			has_item: attached open as l_value and then l_value.last = a_item
		end

	set_more (a_more: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `more' to a list of these items; Void leaves it out.
		require
			more_not_shorter: a_more /= Void implies a_more.upper - a_more.lower + 1 >= 1
		do
			more := more_codec.list (a_more)
		ensure
			more_set: more_codec.is_list (more, a_more)
		end

	extend_more (a_item: JSON_VALUE)
			-- Add `a_item' to `more'.
		do
			if attached more as l_value then
				l_value.extend (a_item)
			else
				more := more_codec.singleton (a_item)
			end
		ensure
			one_more: more_codec.count (more) = old more_codec.count (more) + 1
			has_item: attached more as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			pair := pair_codec.field (a_fields, once "pair")
			whole := whole_codec.field (a_fields, once "whole")
			open := open_codec.field (a_fields, once "open")
			more := more_codec.field (a_fields, once "more")
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
