note
	description: "Every construct that a client may use."
	letter: {STRING_32} "%/228/"

frozen class
	CONSTRUCTS

create
	make

feature {NONE} -- Initialization

	make
			-- Run everything.
		local
			l_box: API_BOX [API_RECORD, API_RECORD]
			l_record, l_other: API_RECORD
			l_pair: TUPLE [name: STRING_32; first, second: INTEGER; last: detachable ANY]
			l_bare: TUPLE [STRING_8, INTEGER]
		do
			create l_record.make ({STRING_32} "one", 1, 2)
			create {API_RECORD} l_other.make_from_text ("two")
			create l_box.put (l_record + l_other)
			l_pair := [l_record.text, 1, 2, Void]
			l_bare := ["x", l_pair.first]
			l_record.label := "set by its assigner"
			if attached l_box.item as l_item and then l_item.count > 0 then
				io.put_string (l_item.out)
			elseif not attached l_box.item then
				io.put_new_line
			else
				io.put_integer (l_record [1] + l_record.item (2) + l_bare.count)
			end
			l_box.fresh.set_label (Void);
			(create {API_RECORD}.make_from_text ("three")).set_label ("x")
			loops (l_record)
			choices (3)
			agents (l_record)
		end

feature -- Constants

	Letter: CHARACTER_8 = 'a'

	Quote: CHARACTER_8 = '%''

	Code: CHARACTER_32 = '%/0x1F600/'

	Hexadecimal: NATURAL_32 = 0xFF_00

	Big: INTEGER_64 = 1_000_000

	Typed: INTEGER_64 = {INTEGER_64} 5

	Negative: INTEGER = -1

	Ratio: REAL_64 = 1.5e-3

	Is_on: BOOLEAN = True

	Escapes: STRING_8 = "%A%B%C%D%F%H%L%N%Q%R%S%T%U%V%%%'%"%(%)%<%>%/123/%/0x7B/"

	Continued: STRING_8 = "first %
		%second"

	Indented: STRING_8 = "[
			Verbatim, "quoted", 100% as it is.
			-- no comment
		]"

	Kept: STRING_32 = "{
			  As it stands, with its own white space:   
		}"

	Tagged: STRING_8 = "json[
			"]" is not the end.
		]json"

	Shared: STRING_8
			-- One for all.
		once ("PROCESS")
			Result := once "shared"
		ensure
			instance_free: class
			is_some: not Result.is_empty
		end

feature -- Basic operations

	loops (a_record: API_RECORD)
			-- All kinds of loops.
		require
			is_good: a_record.count >= 0
		local
			i: INTEGER
			l_names: ARRAY [STRING_8]
			l_typed: ARRAY [detachable ANY]
			l_table: STRING_TABLE [INTEGER]
			l_all: BOOLEAN
		do
			l_names := <<"a", "b">>
			l_typed := {ARRAY [detachable ANY]} <<1, Void>>
			create l_table.make (l_names.count + l_typed.count)
			from
				i := 1
			invariant
				is_in: i <= 11
			until
				i > 10
			loop
				i := i + 1
			variant
				12 - i
			end
			across l_names as l_name loop
				l_table.force (l_name.count, l_name)
			end
			across l_table as l_count until l_all loop
				l_all := l_count = 1 and @ l_count.key.count > 0
			end
			l_all := across l_names as l_name all not l_name.is_empty end
			l_all := l_all or else across 1 |..| i as l_index some l_index \\ 2 = 0 end xor (i // 2 /= 3)
			l_all := (- i ^ 2 + 3 * 4 / 2 < 5) = (i |..| 5 ~ 1 |..| 5) implies not l_all
			debug ("loops")
				print (l_all)
			end
		rescue
			i := 0
			if i > 0 then
				retry
			end
		end

	choices (a_number: INTEGER)
			-- All kinds of choices.
		local
			l_text: STRING_8
		do
			inspect a_number
			when 1, 2 then
				l_text := "few"
			when 3 .. 5, 7 then
				l_text := "some"
			else
				l_text := if a_number > 100 then "many" elseif a_number < 0 then "none" else "more" end
			end
			check
				is_some: not l_text.is_empty
			end
			check attached {READABLE_STRING_GENERAL} l_text as l_any then
				print (l_any.count)
			end
			print ({CONSTRUCTS}.shared)
			print ({API_RECORD})
			print (({STRING_32} "x").count)
		ensure
			is_same: a_number = old a_number
		end

	agents (a_record: API_RECORD)
			-- All kinds of agents.
		local
			l_length: FUNCTION [STRING_8, INTEGER]
			l_setter: PROCEDURE [detachable READABLE_STRING_GENERAL]
		do
			l_length := agent length
			l_length := agent length (?)
			l_length := agent {STRING_8}.count
			l_setter := agent a_record.set_label
			l_setter.call (["x"])
			l_setter (Void)
			print (l_length ("four") + l_length.item (["five"]))
			a_record.handlers.do_all (agent (a_handler: PROCEDURE [TUPLE [name: STRING_8; value: INTEGER]]; a_times: INTEGER)
				require
					is_some: a_times > 0
				local
					l_value: INTEGER
				do
					l_value := a_times
					a_handler.call (["x", l_value])
				end (?, 2))
		end

	length (a_text: STRING_8): INTEGER
			-- How long `a_text' is.
		do
			Result := a_text.count
		ensure
			definition: Result = a_text.count
			instance_free: class
		end

feature {NONE} -- Externals

	c_pointer: POINTER
			-- Where C keeps it.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				return (EIF_POINTER) curl_easy_init ();
			]"
		end

	c_length (a_text: POINTER): INTEGER
			-- How long C says it is.
		external
			"C (char *): int | <string.h>"
		alias
			"strlen"
		end

	address_of (a_number: INTEGER): INTEGER
			-- What C sees.
		do
			Result := c_length ($a_number) + c_length (c_pointer)
		end

end
