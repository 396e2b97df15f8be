note
	description: "What a client of `edges.yaml' does at the edges of types and of what a server may answer."

class
	EDGES

create
	make

feature {NONE} -- Initialization

	make
			-- Check everything, and report.
		do
			create run.make
			create api.make (run.client)
			run.run ("asking", agent check_asking)
			run.run ("wide integers", agent check_wide)
			run.run ("integers of enums", agent check_enums)
			run.run ("longer than any text", agent check_long)
			run.run ("nothing", agent check_nothing)
			run.run ("missing inside", agent check_missing)
			run.run ("missing in a union", agent check_missing_in_union)
			run.run ("empty in a path", agent check_paths)
			run.run ("files", agent check_files)
			run.run ("credentials", agent check_credentials)
			run.run ("whose header", agent check_headers)
			run.run ("Latin-1", agent check_latin_1)
			run.run ("halves of pairs", agent check_surrogates)
			run.run ("an agent that raises", agent check_raising)
			run.report
		end

feature {NONE} -- Checks

	check_asking
			-- Fields can be asked for as often as one likes; a trace tells which have not been, and what is missing.
		local
			l_json: JSON_OBJECT
			l_reader: API_FIELD_READER
			l_trace: API_FIELD_TRACE
		do
			l_json := (create {API_JSON}).object ("{%"a%":1,%"b%":%"x%",%"c\u0064%":null}")
			create l_reader.make (l_json)
			run.verify ("twice", l_reader.integer_64 ("a") = 1 and l_reader.integer_64 ("a") = 1 and l_reader.is_integer_64 ("a"))
			run.verify ("not converted", l_reader.integer_64 ("b") = 0 and not l_reader.is_integer_64 ("b") and l_reader.item ("b") /= Void)
			run.verify ("escaped", l_reader.is_null ("cd") and l_reader.is_null ("cd") and not l_reader.is_null ("c"))
			create l_trace.make (l_json)
			run.verify ("nothing asked", l_trace.rest.count = 3 and l_trace.missing = Void)
			run.verify ("asked", l_trace.integer_64 ("a") = 1 and l_trace.integer_64 ("a") = 1 and l_trace.integer_64 ("b") = 0 and l_trace.required_text ("d").is_empty)
			run.verify ("left", l_trace.rest.count = 2 and l_trace.rest.has ("b") and l_trace.rest.has ("cd"))
			run.verify ("missing", attached l_trace.missing as l_missing and then l_missing.count = 1 and l_trace.missing_field.same_string ("d"))
		end

	check_wide
			-- Integers up to 2^64 - 1 are read, held and sent exactly.
		local
			l_counter: COUNTER
		do
			run.samples.answer (200, "application/json", "{%"count%":18446744073709551615,%"limit%":9223372036854775808,%"counts%":[0,18446744073709551614],%"either%":18446744073709551613,%"huge%":36893488147419103232}")
			create l_counter.make_with ({NATURAL_64} 18446744073709551615)
			if attached api.add_counter (l_counter, {NATURAL_64} 18446744073709551612, Void) as l_answer then
				run.verify ("sent", sent ~ "{%"count%":18446744073709551615}")
				run.verify ("asked", attached run.samples.last_request as l_request and then l_request.query ~ "above=18446744073709551612")
				run.verify ("count", l_answer.count = {NATURAL_64} 18446744073709551615)
				run.verify ("limit", l_answer.limit = {NATURAL_64} 9223372036854775808)
				run.verify ("items", attached l_answer.counts as l_counts and then l_counts.last = {NATURAL_64} 18446744073709551614)
				run.verify ("variant", attached {COUNTER_EITHER_NATURAL} l_answer.either as l_either and then l_either.value = {NATURAL_64} 18446744073709551613)
				run.verify ("beyond", attached l_answer.huge as l_huge and then l_huge.representation ~ "36893488147419103232")
				run.verify ("whole", l_answer.is_complete and l_answer.missing_fields.is_empty)
			else
				run.fail ("nothing read")
			end
			run.samples.answer (200, "application/json", "{%"count%":-1}")
			run.verify ("negative", attached api.add_counter (l_counter, Void, Void) as l_answer and then (l_answer.count = 0
				and l_answer.missing_fields.first.same_string ("count") and l_answer.to_text ~ "{%"count%":-1}" and attached l_answer.other_fields.item ("count") as l_kept and then l_kept.representation ~ "-1"))
		end

	check_enums
			-- The smallest and the largest integers are constants.
		local
			l_counter: COUNTER
		do
			run.verify ("smallest", {LEVEL}.minus_9223372036854775808 = {INTEGER_64}.min_value)
			run.verify ("largest", {SIZE}.value_18446744073709551615 = {NATURAL_64}.max_value)
			run.verify ("known", (create {LEVEL}).is_known ({INTEGER_64}.min_value) and not (create {LEVEL}).is_known (5))
			create l_counter.make_with (1)
			l_counter.set_level ({LEVEL}.minus_9223372036854775808)
			run.verify ("sent", l_counter.to_text ~ "{%"count%":1,%"level%":-9223372036854775808}")
		end

	check_long
			-- A length that nothing can have is a precondition all the same.
		do
			run.verify ("long", violated (agent counter.set_long ("short")).has_substring ("long_not_shorter"))
			run.verify ("far", violated (agent counter.set_far ({INTEGER_64}.max_value)).is_empty)
		end

	check_nothing
			-- Where a thing is declared, nothing is an error that says so; where nothing is declared too, it is none.
		do
			run.samples.answer (204, "", "")
			run.verify ("204", api.add_counter (counter, Void, Void) = Void and then attached api.last_error as l_error and then
				(l_error.is_empty and l_error.status = 204 and l_error.message.starts_with ({STRING_32} "The answer is empty")))
			run.samples.answer (200, "application/json", "null")
			run.verify ("null", api.add_counter (counter, Void, Void) = Void and then attached api.last_error as l_error and then
				(l_error.is_empty and l_error.message.starts_with ({STRING_32} "The answer is null")))
			run.samples.answer (204, "", "")
			run.verify ("declared 204", api.find_counter = Void and api.last_error = Void and api.is_nothing)
			run.samples.answer (200, "application/json", "null")
			run.verify ("declared null", api.find_counter = Void and api.last_error = Void and api.is_nothing)
			run.samples.answer (200, "application/json", "{%"count%":3}")
			run.verify ("declared thing", attached api.find_counter as l_counter and then l_counter.count = 3 and then not api.is_nothing)
			run.samples.answer (200, "application/json", "[]")
			run.verify ("another type", api.find_counter = Void and then attached api.last_error as l_error and then not l_error.is_empty)
		end

	check_missing
			-- A field that is missing inside has a path, and keeps the whole from being sent.
		local
			l_root, l_branch: TREE_MODEL
			l_list: ARRAYED_LIST [TREE_MODEL]
			l_table: STRING_TABLE [TREE_MODEL]
		do
			create l_branch.make_from_json (create {JSON_OBJECT}.make_empty)
			create l_root.make_from_json (create {JSON_OBJECT}.make_empty)
			run.verify ("here", l_root.missing_field.same_string ("name") and l_root.name.is_empty)
			run.verify ("what stands for it is not sent", l_root.to_text ~ "{}")
			l_root.set_name ("a")
			run.verify ("complete", l_root.is_complete)
			l_root.extend_trees (complete_tree)
			l_root.extend_trees (l_branch)
			run.verify ("in a list", l_root.missing_field.same_string ("trees[2].name") and not l_root.is_complete)
			create l_list.make (1)
			l_list.extend (l_root)
			run.verify ("not sent", violated (agent add_trees (l_list)).has_substring ("_complete"))
			l_branch.set_name ("b")
			create l_table.make (1)
			l_table.force (create {TREE_MODEL}.make_from_json (create {JSON_OBJECT}.make_empty), "x")
			l_branch.set_by_name (l_table)
			run.verify ("in a table", l_root.missing_field.same_string ("trees[2].by_name[x].name"))
			l_branch.set_by_name (Void)
			run.samples.answer (200, "application/json", "1")
			run.verify ("sent", violated (agent add_trees (l_list)).is_empty and sent.starts_with ("[{"))
		end

	check_missing_in_union
			-- It is found in variants too: those that are records, and those that hold lists of them.
		local
			l_root: TREE_MODEL
			l_list: ARRAYED_LIST [TREE_MODEL]
			l_circle: CIRCLE
		do
			create l_circle.make_from_json (create {JSON_OBJECT}.make_empty)
			l_root := complete_tree
			l_root.set_shape (l_circle)
			run.verify ("variant", l_root.missing_field.same_string ("shape.radius"))
			run.verify ("whole", violated (agent api.add_shape (l_circle)).has_substring ("shape_complete"))
			l_circle.set_radius (1.5)
			run.verify ("complete", l_root.is_complete)
			create l_list.make (1)
			l_list.extend (create {TREE_MODEL}.make_from_json (create {JSON_OBJECT}.make_empty))
			l_root.set_shape (create {SHAPE_LIST}.make (l_list))
			run.verify ("held", l_root.missing_field.same_string ("shape[1].name"))
			l_root.set_shape (create {SHAPE_STRING}.make ("s"))
			run.verify ("text", l_root.is_complete)
		end

	check_paths
			-- An empty value would make it another path.
		local
			l_place: GET_PLACE_PLACE
		do
			run.samples.answer (204, "", "")
			create l_place.make
			run.verify ("object", violated (agent api.get_place (l_place)).has_substring ("place_not_empty"))
			l_place.set_x (1)
			run.verify ("one field", violated (agent api.get_place (l_place)).is_empty)
			run.verify ("text", violated (agent api.get_name ("")).has_substring ("name_not_empty"))
			run.verify ("dots", violated (agent api.get_name ("..")).is_empty and attached run.samples.last_request as l_request and then
				l_request.path ~ "/names/%%2E%%2E")
		end

	check_files
			-- A file that is not there is refused by the call, not while it is on its way.
		local
			l_files: ARRAYED_LIST [API_FILE]
		do
			run.samples.answer (204, "", "")
			create l_files.make (1)
			l_files.extend (create {API_FILE}.make_from_path ("no such file"))
			run.verify ("file", violated (agent api.add_picture (l_files.first, Void)).has_substring ("picture_readable"))
			run.verify ("list", violated (agent api.add_picture (create {API_FILE}.make_from_content ("a", "b"), l_files)).has_substring ("others_readable"))
			run.verify ("nothing sent", run.samples.last_request = Void)
		end

	check_credentials
			-- What cannot stand in a header is refused where it is given.
		do
			run.verify ("token", violated (agent set_token ("a%Rb")).has_substring ("one_line"))
			run.verify ("NUL", violated (agent set_token ("a%Ub")).has_substring ("one_line"))
			run.verify ("key", violated (agent set_key ("a%Nb")).has_substring ("one_line"))
			run.verify ("user", violated (agent set_user ("a:b")).has_substring ("no_colon"))
			run.verify ("fine", violated (agent set_token ("a-b_c.d")).is_empty)
		end

	check_headers
			-- What the caller gives in an argument stands before a key of the configuration.
		do
			run.configuration.set_api_key ("key", "configured")
			run.samples.answer (200, "application/json", "{%"count%":1}")
			run.verify ("mine", attached api.add_counter (counter, Void, "mine") and then header ("Api-Key") ~ "mine")
			run.verify ("configured", attached api.add_counter (counter, Void, Void) and then header ("Api-Key") ~ "configured")
			run.configuration.default_headers.force ("Api-Key", "default")
			run.verify ("still mine", attached api.add_counter (counter, Void, "mine") and then header ("Api-Key") ~ "mine")
		end

	check_latin_1
			-- A text goes and comes in the charset that its type names, if that can have it.
		do
			run.samples.answer (200, "text/plain; charset=%"Latin1%"", "caf%/233/ %/195/%/169/")
			run.verify ("there and back", attached api.add_note ({STRING_32} "caf%/233/") as l_note and then
				l_note.same_string ({STRING_32} "caf%/233/ %/195/%/169/"))
			run.verify ("Latin-1", sent ~ "caf%/233/")
			run.samples.answer (200, "text/plain", "%/195/%/169/")
			run.verify ("UTF-8", attached api.add_note ({STRING_32} "%/8364/") as l_note and then l_note.same_string ({STRING_32} "%/233/")
				and then sent ~ "%/226/%/130/%/172/")
		end

	check_surrogates
			-- What no octets can say is U+FFFD, and the rest stays readable.
		local
			l_name: STRING_32
		do
			create l_name.make_from_string_general ("a-b")
			l_name.put_code (0xD83D, 2)
			run.samples.answer (204, "", "")
			api.get_name (l_name)
			run.verify ("path", attached run.samples.last_request as l_request and then l_request.path ~ "/names/a%%EF%%BF%%BDb")
		end

	check_raising
			-- An exception of an agent comes to the caller, and the API can be used afterwards.
		do
			run.samples.answer (200, "text/event-stream", "data: a%N%Ndata: b%N%N")
			run.verify ("raised", violated (agent api.words_stream (agent raise)).has_substring ("by the agent"))
			run.samples.answer (200, "application/json", "{%"count%":1}")
			run.verify ("again", attached api.add_counter (counter, Void, Void))
		end

feature {NONE} -- Implementation

	run: API_TEST_RUN
			-- What counts checks.

	api: EDGES_API
			-- What is checked.

	counter: COUNTER
			-- One that can be sent.
		do
			create Result.make_with ({NATURAL_64} 1)
		end

	complete_tree: TREE_MODEL
			-- One that can be sent.
		do
			create Result.make_with ("t")
		end

	add_trees (a_trees: LIST [TREE_MODEL])
			-- Send `a_trees'.
		do
			run.verify ("answer", attached api.add_trees (a_trees))
		end

	raise (a_word: STRING_32)
			-- Raise an exception.
		do
			(create {EXCEPTIONS}).raise ("by the agent")
		end

	set_token (a_token: READABLE_STRING_GENERAL)
			-- Give a configuration a token.
		do
			(create {CONFIGURATION}.make).set_access_token (a_token)
		end

	set_key (a_key: READABLE_STRING_GENERAL)
			-- Give a configuration a key.
		do
			(create {CONFIGURATION}.make).set_api_key ("key", a_key)
		end

	set_user (a_name: READABLE_STRING_GENERAL)
			-- Give a configuration a user.
		do
			(create {CONFIGURATION}.make).set_basic (a_name, "p")
		end

	sent: STRING_8
			-- The body that was sent last.
		do
			Result := ""
			if attached run.samples.last_request as l_request and then attached l_request.body as l_body then
				Result := l_body.to_string_8
			end
		end

	header (a_name: STRING_8): STRING_8
			-- The header field that was sent last.
		do
			Result := ""
			if attached run.samples.last_request as l_request and then attached l_request.headers.item (a_name) as l_value then
				Result := l_value
			end
		end

	violated (a_action: PROCEDURE): STRING_8
			-- What the exception that `a_action' raises says; empty if it raises none.
		local
			l_has_failed: BOOLEAN
		do
			Result := ""
			if not l_has_failed then
				a_action.call (Void)
			elseif attached (create {EXCEPTION_MANAGER}).last_exception as l_exception and then attached l_exception.original.description as l_tag then
				Result := l_tag.to_string_8
			end
		rescue
			l_has_failed := True
			retry
		end

end
